using System.Text.Json;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>The list of common passwords that is taken from npm when the program is built; read when it is first needed.</summary>
public static class ShippedPasswords
{
    public static CommonPasswords List { get; } = new(Read);

    private static List<string> Read()
    {
        using var file = typeof(ShippedPasswords).Assembly.GetManifestResourceStream("common-passwords.json")
            ?? throw new InvalidOperationException("The program was built without its list of common passwords.");
        return JsonSerializer.Deserialize<List<string>>(file)!;
    }
}
