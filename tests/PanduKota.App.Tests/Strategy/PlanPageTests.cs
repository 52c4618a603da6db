using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Strategy;

public sealed partial class PlanPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Two_who_edit_the_plan_see_both_side_by_side_and_what_is_chosen_is_saved()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.74");
        var plan = await scope.Given.Plan("99.74", ceilings: [(2026, 1_000_000)]);
        var person = await site.Person(Actors.Coordinator("99.74"));
        await using var host = site.Host.CreateAsyncScope();
        var services = host.ServiceProvider;
        await using (var other = site.Host.CreateAsyncScope())
        {
            (await other.ServiceProvider.GetRequiredService<EditPlan>().Run(
                new("99.74", plan.Id, 1, Vision: "Visi mereka", Ceilings: [new(2026, null, 3_000_000)]), Actors.Bappeda("99.74"), default)).IsOk.ShouldBeTrue();
        }

        var late = await Site.Post(person, "/daerah/99.74/rencana", "", new("versi", "1"), new("Name", plan.Name), new("Vision", "Visi saya"), new("Ceiling-0-2026", "1.000.000"));
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        page.ShouldContain("bappeda menyimpan isian ini");
        page.ShouldContain("Visi saya");
        page.ShouldContain("Visi mereka");
        page.ShouldContain("Rp 3.000.000");
        List<KeyValuePair<string, string>> fields = [.. Hidden().Matches(page).Select(m => new KeyValuePair<string, string>(m.Groups[1].Value, m.Groups[2].Value))];
        fields.ShouldContain(new KeyValuePair<string, string>("versi", "2"));

        var merged = await person.PostAsync(new Uri("/daerah/99.74/rencana?handler=Merge", UriKind.Relative), new FormUrlEncodedContent(
            [await Site.FormToken(person, "/daerah/99.74/rencana"), .. fields, new("pilih:Vision", "mine"), new("pilih:Ceilings[2026]", "theirs")]));

        merged.StatusCode.ShouldBe(HttpStatusCode.Found, await merged.Content.ReadAsStringAsync());
        var stored = (await services.GetRequiredService<PlanQueries>().Get("99.74", plan.Id, Actors.Mentor("99.74"), default)).Value;
        (stored.Vision, stored.Ceilings.Single().Rupiah).ShouldBe(("Visi saya", 3_000_000));
    }

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)" ?/?>""")]
    private static partial Regex Hidden();
}
