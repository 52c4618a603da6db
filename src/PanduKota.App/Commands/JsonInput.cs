using System.Text.Json;
using PanduKota.App.Api;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Commands;

/// <summary>A body for a use case, from a JSON file in the shape that the API takes.</summary>
internal static class JsonInput
{
    private static readonly JsonSerializerOptions Strict = MakeStrict();

    public static async Task<Outcome<T>> Read<T>(FileInfo file, CancellationToken cancel)
    {
        var bytes = await Desk.ReadFile(file, cancel);
        if (!bytes.IsOk)
        {
            return Outcome.Refuse<T>(bytes.Problems);
        }
        try
        {
            return JsonSerializer.Deserialize<T>(bytes.Value, Strict) is { } body ? Outcome.Ok(body) : Broken("null");
        }
        catch (JsonException broken)
        {
            return Broken(broken.Message);
        }

        Outcome<T> Broken(string why) => Problem.Error("HOST-003", Text.Of("Isi {0} tidak terbaca: {1}", file.Name, why),
            Text.Of("Bentuknya sama dengan badan permintaan API; lihat halaman /api."));
    }

    private static JsonSerializerOptions MakeStrict()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true };
        JsonBodies.ReadStrictly(options);
        return options;
    }

    public static string Write(object value) => JsonSerializer.Serialize(value, Strict);
}
