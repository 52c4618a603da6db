using System.Globalization;
using System.Runtime.InteropServices;
using PanduKota.App.Commands;

var language = CommandLine.LanguageFrom(Environment.GetEnvironmentVariable("PANDU_LANG"));
(CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language, language);
(CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (language, language);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl+C asks politely; work in hand is finished or handed back.
    pressed.Cancel = true;
    stop.Cancel();
};
using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    stop.Cancel();
});
return await new CommandLine(new Desk(DataFolders.FromEnvironment(), Console.Out, Console.Error)).Run(args, stop.Token);

/// <summary>Public so that tests can start the host in their own process.</summary>
public partial class Program;
