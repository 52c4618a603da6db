using Microsoft.AspNetCore.Builder;
using PanduKota.App.Hosting;

namespace PanduKota.App.Tests.Hosting;

/// <summary>Another host beside that of the test, on a port of its own.</summary>
internal static class SecondHost
{
    public static WebApplication Of(PanduWebOptions options) => PanduWeb.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error"], options);
}
