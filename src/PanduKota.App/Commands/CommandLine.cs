using System.CommandLine;
using System.Globalization;
using PanduKota.Engines.Words;

namespace PanduKota.App.Commands;

/// <summary>
/// `pandu ...`: the third door to the use cases. Says everything on the writers that are handed in, so that tests can
/// listen. Exit codes: 0 done, 1 refused or bad input, 2 proven impossible (schedule), 130 cancelled.
/// </summary>
public sealed class CommandLine
{
    private readonly Desk desk;
    private readonly List<CommandGroup> groups;
    private readonly RootCommand root;

    public CommandLine(Desk desk)
    {
        this.desk = desk;
        groups =
        [
            new(Text.Of("Mulai"), [.. ServingCommands.All(desk)]),
            new(Text.Of("Data acuan"), [.. RegionsCommands.All(desk)]),
            new(Text.Of("Rencana dan program"), [.. StrategyCommands.All(desk), .. AlignmentCommands.All(desk), .. ProgrammesCommands.All(desk), .. EditingCommands.All(desk)]),
            new(Text.Of("Penjadwalan dan buku"),
            [
                .. ValuesCommands.All(desk),
                .. SchedulesCommands.All(desk),
                .. ScenariosCommands.All(desk),
                .. ComparisonCommands.All(desk),
                .. PublicationsCommands.All(desk),
                .. NarrativesCommands.All(desk),
                .. EditionsCommands.All(desk),
            ]),
            new(Text.Of("Orang dan kunci"), [.. PeopleCommands.All(desk)]),
            new(Text.Of("Pengelolaan"),
            [
                .. JobsCommands.All(desk),
                .. ChangeLogCommands.All(desk),
                .. BackupCommands.All(desk),
            ]),
        ];
        root = new RootCommand(Text.Of("PanduKota: dari data OPD sampai buku rencana induk kota cerdas.").ToString());
        foreach (var command in groups.SelectMany(g => g.Commands))
        {
            root.Add(command);
        }
        root.Add(HelpCommand());
        root.SetAction(_ => { ListCommands(); return 0; });
    }

    /// <summary>What can be typed after "pandu", help apart.</summary>
    public IReadOnlyList<string> Names => [.. groups.SelectMany(g => g.Commands).Select(c => c.Name)];

    public async Task<int> Run(IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        var parsed = root.Parse([.. arguments]);
        var unknown = parsed.Errors.Count > 0 && arguments.Count > 0 && !arguments[0].StartsWith('-')
            && groups.SelectMany(g => g.Commands).All(c => c.Name != arguments[0]) && arguments[0] != "help";
        if (unknown)
        {
            desk.Error.WriteLine(Text.Of("Perintah \"{0}\" tidak dikenal. Jalankan \"pandu\" untuk melihat semua perintah.", arguments[0]));
            return 1;
        }
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = desk.Output, Error = desk.Error, EnableDefaultExceptionHandler = false }, cancel);
        }
        catch (OperationCanceledException)
        {
            desk.Error.WriteLine(Text.Of("Dihentikan."));
            return 130;
        }
        finally
        {
            await desk.DisposeAsync();
        }
    }

    /// <summary>The language of a command: PANDU_LANG (id or en), else Indonesian.</summary>
    public static CultureInfo LanguageFrom(string? wanted) =>
        string.Equals(wanted, "en", StringComparison.OrdinalIgnoreCase) ? Languages.English : Languages.Indonesian;

    private void ListCommands()
    {
        desk.Output.WriteLine(Text.Of("PanduKota: dari data OPD sampai buku rencana induk kota cerdas."));
        foreach (var group in groups)
        {
            desk.Output.WriteLine();
            desk.Output.WriteLine(group.Title);
            foreach (var command in group.Commands)
            {
                desk.Output.WriteLine($"  {command.Name,-22} {command.Description}");
            }
        }
        desk.Output.WriteLine();
        desk.Output.WriteLine(Text.Of("Penjelasan dengan contoh: pandu help PERINTAH. In English: PANDU_LANG=en pandu"));
    }

    private Command HelpCommand()
    {
        var about = new Argument<string?>("command")
        {
            Description = Text.Of("Nama perintah yang ingin dijelaskan.").ToString(),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var help = new Command("help", Text.Of("Menjelaskan satu perintah, dengan contoh.").ToString()) { about };
        help.SetAction(parsed =>
        {
            var name = parsed.GetValue(about);
            if (name is null)
            {
                ListCommands();
                return 0;
            }
            var command = groups.SelectMany(g => g.Commands).FirstOrDefault(c => c.Name == name);
            if (command is null)
            {
                desk.Error.WriteLine(Text.Of("Perintah \"{0}\" tidak dikenal. Jalankan \"pandu\" untuk melihat semua perintah.", name));
                return 1;
            }
            command.Explain(desk.Output);
            return 0;
        });
        return help;
    }

    private sealed record CommandGroup(Text Title, IReadOnlyList<PanduCommand> Commands);
}
