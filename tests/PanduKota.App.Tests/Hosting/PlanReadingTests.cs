using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

/// <summary>A page reads the plan's content once, however much it shows of it, and the next one not at all while nothing was saved.</summary>
public sealed class PlanReadingTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Paths =
        ["", "/program", "/program?lihat=target", "/program?lihat=peta-jalan", "/program/matriks", "/program/P-001", "/program/P-001/ubah", "/pemeriksaan"];

    public static TheoryData<string> Pages => [.. Paths];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_reads_the_money_of_the_programmes_once(string path)
    {
        // A plan that this process has not seen yet.
        var region = $"99.3{Array.IndexOf(Paths, path)}";
        using (var scope = site.Scope())
        {
            await scope.Given.Programme(await scope.Given.Plan(region), "P-001", costs: [(2026, 5_000_000)], targets: [(2026, 50)]);
        }
        var person = await site.Person(Actors.Coordinator(region));
        (await Readings(person, region, path)).ShouldBe(1);
        (await Readings(person, region, path)).ShouldBe(0);
    }

    private async Task<int> Readings(HttpClient person, string region, string path)
    {
        using var commands = new SentCommands(site.Options.ConnectionString);
        (await person.GetAsync(new Uri($"/daerah/{region}{path}", UriKind.Relative))).EnsureSuccessStatusCode();
        return commands.Count(sql => sql.Contains("FROM cost_line", StringComparison.Ordinal) || sql.Contains("JOIN cost_line", StringComparison.Ordinal)
            || sql.Contains("\"cost_line\"", StringComparison.Ordinal));
    }

    /// <summary>What is sent to the database of this site alone, whatever other tests do in this process.</summary>
    private sealed class SentCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string database;
        private readonly List<IDisposable> listening = [];
        private readonly List<string> sent = [];

        public SentCommands(string database)
        {
            this.database = database;
            listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public IReadOnlyList<string> All
        {
            get
            {
                lock (sent)
                {
                    return [.. sent];
                }
            }
        }

        public int Count(Func<string, bool> which) => All.Count(which);

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                listening.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandEventData { Context: { } context } data && value.Key == RelationalEventId.CommandExecuting.Name
                && context.Database.GetConnectionString() == database)
            {
                lock (sent)
                {
                    sent.Add(data.Command.CommandText);
                }
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error) => throw error;

        public void Dispose() => listening.ForEach(l => l.Dispose());
    }
}
