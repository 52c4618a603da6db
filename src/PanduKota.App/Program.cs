using PanduKota.App.Hosting;

await PanduWeb.Build(args, PanduWebOptions.FromEnvironment()).RunAsync();

/// <summary>Public so that tests can start the host in their own process.</summary>
public partial class Program;
