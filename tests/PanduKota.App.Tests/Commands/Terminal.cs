using PanduKota.App.Commands;
using PanduKota.App.Hosting;
using PanduKota.Testing;

namespace PanduKota.App.Tests.Commands;

/// <summary>A terminal on a fresh database: types a command, listens to both outputs.</summary>
public sealed class Terminal : TestDatabase
{
    public PanduWebOptions Settings => new(Path.GetDirectoryName(Options.FilesFolder)!, IsPostgres ? Options.ConnectionString : null);

    public async Task<Said> Type(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await new CommandLine(new Desk(Settings, output, error)).Run(arguments, CancellationToken.None);
        return new Said(code, output.ToString(), error.ToString());
    }
}

/// <summary>What a command answered.</summary>
public sealed record Said(int Code, string Output, string Error)
{
    public override string ToString() => $"exit {Code}\n{Output}\n{Error}";
}
