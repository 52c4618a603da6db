using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PanduKota.Bench.Crowd;

/// <summary>By which of the two editing screens a planner saves.</summary>
public enum Door
{
    /// <summary>The page of the whole programme: opened, sent, and the programme shown again.</summary>
    Form,

    /// <summary>A cell of the ten-year matrix, which saves by itself.</summary>
    Matrix,
}

/// <summary>One save as its planner saw it.</summary>
/// <param name="Words">What he wrote; no other save writes the same.</param>
/// <param name="Status">Null when no answer came, or only the proxy's that it has none.</param>
public sealed record Save(int Planner, string Code, Door Door, string Words, HttpStatusCode? Status, TimeSpan Took)
{
    /// <summary>He was told that it is saved.</summary>
    public bool IsSaved => Status is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.SeeOther;
}

/// <summary>A planner with a browser: signed in by an account, saving one programme again and again as people do.</summary>
public sealed partial class Planner : IDisposable
{
    private const string Password = "kuda baterai staples biru";
    private const string Cell = "Costs[APBD].Rupiah[2035]";

    private readonly HttpClient http;
    private readonly CookieContainer cookies;
    private readonly int number;
    private readonly string tab;
    private readonly List<double> opened = [];
    private readonly List<double> shown = [];
    private List<KeyValuePair<string, string>> form = [];
    private (int Version, string Seen)? cell;
    private int saves;

    public Planner(Uri address, int number, string code)
        : this(address, number, code, new CookieContainer(), "")
    {
    }

    private Planner(Uri address, int number, string code, CookieContainer cookies, string tab)
    {
        (this.number, Code, this.cookies, this.tab) = (number, code, cookies, tab);
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = address, Timeout = TimeSpan.FromSeconds(60),
        };
        // As the proxy in front tells it: each planner sits at his own desk.
        http.DefaultRequestHeaders.Add("X-Forwarded-For", string.Create(CultureInfo.InvariantCulture, $"10.1.{number / 250}.{1 + number % 250}"));
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
    }

    public string Code { get; }

    public Door Door { get; set; }

    /// <summary>What the page said that answered the last save that was refused; "" when none was.</summary>
    public string LastPage { get; private set; } = "";

    /// <summary>The same browser with another address of the same site, as when the proxy chooses another node.</summary>
    public Planner At(Uri address) => new(address, number, Code, cookies, " di " + address.Port.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same browser, signed in once, with the same programme opened a second time.</summary>
    public Planner SecondTab() => new(http.BaseAddress!, number, Code, cookies, " tab dua");

    /// <summary>Milliseconds until the form was there, for each time it was opened.</summary>
    public IReadOnlyList<double> Opened => opened;

    /// <summary>Milliseconds until the page after a save was there.</summary>
    public IReadOnlyList<double> Shown => shown;

    private string Page => $"/daerah/{Town.Region}/program/{Code}";

    /// <summary>Takes up an invitation: sets a password, and is signed in.</summary>
    public async Task TakeUp(string token, CancellationToken cancel)
    {
        var path = "/undangan/" + token;
        var page = await http.GetStringAsync(Path(path), cancel);
        await Enter(path, [.. WebForm.Read(page, "<form method=\"post\" class=\"card sign-in-card\"").Where(f => f.Key is not ("New" or "Again")), new("New", Password), new("Again", Password)], cancel);
    }

    /// <summary>Signs in with the password that he has set, as after a night.</summary>
    public async Task SignIn(string email, CancellationToken cancel)
    {
        var page = await http.GetStringAsync(Path("/masuk"), cancel);
        await Enter("/masuk?handler=Password",
            [.. WebForm.Read(page, "handler=Password").Where(f => f.Key is not ("Email" or "Password")), new("Email", email), new("Password", Password)], cancel);
    }

    /// <summary>True when the pages still know him.</summary>
    public async Task<bool> IsSignedIn(CancellationToken cancel)
    {
        using var answer = await http.GetAsync(Path("/api/v1/me"), cancel);
        return answer.IsSuccessStatusCode && (await answer.Content.ReadFromJsonAsync<JsonElement>(cancel)).GetProperty("name").GetString() == $"Perencana {number}";
    }

    /// <summary>Types into the form and leaves: the script of the page keeps a draft.</summary>
    public async Task KeepDraft(string words, CancellationToken cancel)
    {
        var programme = await http.GetFromJsonAsync<JsonElement>(Path($"/api/v1/regions/{Town.Region}/plans/latest/programmes/{Code}"), cancel);
        var body = new { subject = $"programme:{programme.GetProperty("id").GetString()}", startedFromVersion = programme.GetProperty("version").GetInt32(), fields = new Dictionary<string, string> { ["Partners"] = words } };
        using var answer = await http.PutAsJsonAsync(Path($"/api/v1/regions/{Town.Region}/drafts/{Guid.CreateVersion7()}"), body, cancel);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The form with the draft that the page offers to go on with; the words that stand in it then.</summary>
    public async Task<string> GoOnWithDraft(CancellationToken cancel)
    {
        var page = await http.GetStringAsync(Path(Page + "/ubah"), cancel);
        var offered = OfferedDraft().Match(page);
        if (!offered.Success)
        {
            return "";
        }
        page = await http.GetStringAsync(Path(WebUtility.HtmlDecode(offered.Groups[1].Value)), cancel);
        return WebForm.Read(page, "class=\"programme-form\"").First(f => f.Key == "Partners").Value;
    }

    [GeneratedRegex("href=\"([^\"]*\\?draf=[^\"]*)\"")]
    private static partial Regex OfferedDraft();

    /// <summary>One save, with what goes before and after it on his screen.</summary>
    public async Task<Save> SaveOnce(CancellationToken cancel)
    {
        while (!await Look(cancel))
        {
            // The page did not come: he tries again, as anybody does.
            await Task.Delay(100, cancel);
        }
        if (Door == Door.Matrix)
        {
            return await SaveCell(cancel);
        }
        var save = await Send(cancel);
        if (save.IsSaved)
        {
            var clock = Stopwatch.StartNew();
            if (await Came(() => http.GetStringAsync(Path(Page), cancel)))
            {
                shown.Add(clock.Elapsed.TotalMilliseconds);
            }
        }
        return save;
    }

    private async Task<bool> Look(CancellationToken cancel) =>
        Door == Door.Form ? await Came(() => Open(cancel)) : cell is not null || await Came(async () => cell = await ReadCell(cancel));

    /// <summary>False where the line was cut, or the proxy had nobody to ask.</summary>
    private static async Task<bool> Came(Func<Task> page)
    {
        try
        {
            await page();
            return true;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException)
        {
            return false;
        }
    }

    /// <summary>Opens the form of the programme.</summary>
    public async Task Open(CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var page = await http.GetStringAsync(Path(Page + "/ubah"), cancel);
        opened.Add(clock.Elapsed.TotalMilliseconds);
        form = [.. WebForm.Read(page, "class=\"programme-form\"")];
    }

    /// <summary>Sends the form as it was opened, with other words in one field.</summary>
    public async Task<Save> Send(CancellationToken cancel)
    {
        var words = $"Mitra {number}{tab} simpanan {++saves}";
        var fields = form.Select(f => f.Key == "Partners" ? new(f.Key, words) : f).ToList();
        return await Timed(words, () => http.PostAsync(Path(Page + "/ubah"), new FormUrlEncodedContent(fields), cancel), Nothing);
    }

    private async Task<Save> SaveCell(CancellationToken cancel)
    {
        var (version, seen) = cell!.Value;
        // Each planner has figures of his own, so that the log tells whose it was.
        var words = (1_000_000L * (number + 1) + ++saves).ToString(CultureInfo.InvariantCulture);
        var body = new { startedFromVersion = version, cells = new[] { new { field = Cell, typed = words, seen } } };
        var path = Path($"/api/v1/regions/{Town.Region}/plans/latest/programmes/{Code}/cells?view=costs");
        return await Timed(words, () => http.PatchAsJsonAsync(path, body, cancel), async answer =>
            cell = ((await answer.Content.ReadFromJsonAsync<JsonElement>(cancel)).GetProperty("version").GetInt32(), words));
    }

    private async Task<(int Version, string Seen)> ReadCell(CancellationToken cancel)
    {
        var programme = await http.GetFromJsonAsync<JsonElement>(Path($"/api/v1/regions/{Town.Region}/plans/latest/programmes/{Code}"), cancel);
        var cost = programme.GetProperty("fields").GetProperty("costs").EnumerateArray().FirstOrDefault(c => c.GetProperty("fundSource").GetString() == "APBD");
        var seen = cost.ValueKind == JsonValueKind.Object && cost.GetProperty("rupiah").TryGetProperty("2035", out var rupiah) ? rupiah.GetRawText() : "";
        return (programme.GetProperty("version").GetInt32(), seen);
    }

    private async Task<Save> Timed(string words, Func<Task<HttpResponseMessage>> send, Func<HttpResponseMessage, Task> read)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var answer = await send();
            await answer.Content.LoadIntoBufferAsync();
            if (answer.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
            {
                return Unanswered();
            }
            var save = new Save(number, Code, Door, words, answer.StatusCode, clock.Elapsed);
            if (save.IsSaved)
            {
                await read(answer);
            }
            else
            {
                LastPage = await answer.Content.ReadAsStringAsync();
            }
            return save;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or TaskCanceledException)
        {
            return Unanswered();
        }

        // Whether it was saved is not known to him, and he looks again before he goes on.
        Save Unanswered()
        {
            cell = null;
            return new Save(number, Code, Door, words, null, clock.Elapsed);
        }
    }

    private static Task Nothing(HttpResponseMessage answer) => Task.CompletedTask;

    private async Task Enter(string path, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancel)
    {
        using var answer = await http.PostAsync(Path(path), new FormUrlEncodedContent(fields), cancel);
        if (answer.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther))
        {
            throw new InvalidOperationException($"Signing in answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancel)}");
        }
    }

    private static Uri Path(string path) => new(path, UriKind.Relative);

    public void Dispose() => http.Dispose();
}
