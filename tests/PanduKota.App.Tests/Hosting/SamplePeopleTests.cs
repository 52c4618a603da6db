using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

/// <summary>The demonstration has people, invented and called so, between whom offices can be handed over.</summary>
public sealed class SamplePeopleTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task They_are_invited_once_and_one_hands_over_to_another()
    {
        await using var scope = site.Host.CreateAsyncScope();
        var services = scope.ServiceProvider;
        (await services.GetRequiredService<InstallShippedReference>().Run(Actors.Operator, default)).IsOk.ShouldBeTrue();
        (await services.GetRequiredService<InstallSampleRegion>().Run(Repository.SampleFolder, Actors.Operator, default)).IsOk.ShouldBeTrue();
        var people = services.GetRequiredService<InstallSamplePeople>();

        (await people.Run(Repository.SampleFolder, Actors.Operator, default)).Value.ShouldBe(5);
        (await people.Run(Repository.SampleFolder, Actors.Operator, default)).Value.ShouldBe(0);

        var accounts = await services.GetRequiredService<PlanDb>().Accounts.AsNoTracking().ToListAsync();
        accounts.ShouldAllBe(a => a.Name.EndsWith("(rekaan)") && a.Email.EndsWith(".example") && a.PasswordHash == null);
        var (dewi, agus) = (accounts.Single(a => a.Email.StartsWith("dewi", StringComparison.Ordinal)), accounts.Single(a => a.Email.StartsWith("agus", StringComparison.Ordinal)));
        using var coordinator = site.Program(Actors.Coordinator("99.01"));
        var answer = await coordinator.PostAsJsonAsync(new Uri($"/api/v1/people/{dewi.Id}/hand-over", UriKind.Relative), new { toId = agus.Id, why = "Mutasi" });
        answer.EnsureSuccessStatusCode();
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receipt").GetProperty("lines").GetArrayLength().ShouldBe(3, "offices, keys and drafts");
    }
}
