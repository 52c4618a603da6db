using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Hosting;
using PanduKota.App.Tests.Hosting;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>Walks all doors for what each must have: headers, form tokens, limits, and no way to fill in what was not meant.</summary>
public sealed class DoorWalkTests(Site site) : IClassFixture<Site>
{
    private const string Region = "99.43";

    [Fact]
    public async Task Every_answer_carries_the_headers_says_its_type_and_tells_nothing_of_the_inside()
    {
        using var scope = site.Scope();
        await scope.Given.Programme(await scope.Given.Plan(Region), code: "P-001", lead: await scope.Given.Agency(regionCode: Region));
        using var person = await site.Person(Actors.Operator);
        using var program = site.Program(Actors.Operator);
        List<string> slips = [];
        foreach (var (_, pattern) in RouteArchitectureTests.Routes(site).Where(r => r.Method == "GET" && !r.Pattern.Contains("path:file")))
        {
            var path = RouteWalkTests.Filled(pattern, Region);
            using var answer = await (pattern.StartsWith("/api/v1", StringComparison.Ordinal) ? program : person).GetAsync(new Uri(path, UriKind.Relative));
            var body = await answer.Content.ReadAsStringAsync();
            slips.AddRange(Slips(answer, body).Select(slip => $"{path}: {slip}"));
        }
        foreach (var path in new[] { "/site.css", "/site.js", "/mark.svg", "/tidak-ada", "/api/v1/tidak-ada" })
        {
            using var answer = await site.Visitor().GetAsync(new Uri(path, UriKind.Relative));
            slips.AddRange(Slips(answer, "").Select(slip => $"{path}: {slip}"));
        }

        slips.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_somebody_sees_because_he_is_signed_in_stays_in_no_cache()
    {
        using var scope = site.Scope();
        await scope.Given.Plan(Region);
        using var person = await site.Person(Actors.Coordinator(Region));
        using var program = site.Program(Actors.Coordinator(Region));

        foreach (var (client, path) in new[] { (person, $"/daerah/{Region}"), (person, $"/daerah/{Region}/program"), (program, $"/api/v1/regions/{Region}/agencies") })
        {
            (await client.GetAsync(new Uri(path, UriKind.Relative))).Headers.CacheControl!.NoStore.ShouldBeTrue(path);
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_on_every_page()
    {
        using var scope = site.Scope();
        await scope.Given.Plan(Region);
        using var person = await site.Person(Actors.Operator);
        List<string> slips = [];
        foreach (var (_, pattern) in RouteArchitectureTests.Routes(site).Where(r => r.Method == "POST" && !r.Pattern.StartsWith("/api/", StringComparison.Ordinal)))
        {
            // The error page takes any request over, and shows nothing but the error.
            if (pattern.Contains("galat"))
            {
                continue;
            }
            var path = RouteWalkTests.Filled(pattern, Region);
            using var answer = await person.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent([new("a", "b")]));
            if (answer.StatusCode != HttpStatusCode.BadRequest)
            {
                slips.Add($"{path}: {(int)answer.StatusCode}");
            }
        }

        slips.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_is_asked_for_what_it_does_not_do_is_not_there()
    {
        using var scope = site.Scope();
        await scope.Given.Plan(Region);
        using var person = await site.Person(Actors.Operator);
        var token = await Site.FormToken(person, "/keluar");
        List<string> slips = [];
        foreach (var (method, pattern) in RouteArchitectureTests.Routes(site)
            .Where(r => !r.Pattern.StartsWith("/api/", StringComparison.Ordinal) && !r.Pattern.Contains("path:file") && !r.Pattern.Contains("galat")))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(RouteWalkTests.Filled(pattern, Region) + "?handler=TidakAda", UriKind.Relative));
            request.Content = method == "POST" ? new FormUrlEncodedContent([token]) : null;
            using var answer = await person.SendAsync(request);
            if (answer.StatusCode == HttpStatusCode.InternalServerError)
            {
                slips.Add($"{method} {pattern}");
            }
        }

        slips.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[[[[=1")]
    [InlineData("a[=1&b]=2")]
    public async Task A_form_with_names_that_are_none_is_answered(string form)
    {
        using var person = await site.Person(Actors.Operator);
        var token = await Site.FormToken(person, "/kunci-api");
        var body = $"{form}&{token.Key}={Uri.EscapeDataString(token.Value)}";

        (await person.PostAsync(new Uri("/kunci-api?handler=Make", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_page_that_is_only_read_takes_no_post()
    {
        using var scope = site.Scope();
        await scope.Given.Programme(await scope.Given.Plan(Region), code: "P-009");
        using var person = await site.Person(Actors.Operator);

        (await person.PostAsync(new Uri($"/daerah/{Region}/program/P-009", UriKind.Relative), new FormUrlEncodedContent([]))).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_cookie_alone_writes_nothing_through_the_api()
    {
        using var scope = site.Scope();
        await scope.Given.Plan(Region);
        using var person = await site.Person(Actors.Operator);
        List<string> slips = [];
        var walked = 0;
        foreach (var (method, pattern) in RouteArchitectureTests.Routes(site)
            .Where(r => r.Method != "GET" && r.Pattern.StartsWith("/api/v1", StringComparison.Ordinal) && !r.Pattern.Contains("**")))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(RouteWalkTests.Filled(pattern, Region), UriKind.Relative))
            {
                Content = new StringContent("{}", Encoding.UTF8, "application/json"),
            };
            using var answer = await person.SendAsync(request);
            walked++;
            if (answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.BadRequest))
            {
                slips.Add($"{method} {pattern}: {(int)answer.StatusCode}");
            }
        }

        walked.ShouldBeGreaterThan(30);
        slips.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("CONNECT-LIKE")]
    [InlineData("OPTIONS")]
    [InlineData("PROPFIND")]
    public async Task Other_methods_are_not_answered(string method)
    {
        foreach (var path in new[] { "/", "/masuk", "/api/v1/regions" })
        {
            using var answer = await site.Visitor().SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative)));
            ((int)answer.StatusCode).ShouldBeInRange(400, 499, path);
        }
    }

    [Fact]
    public async Task No_other_site_may_read_answers()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/regions", UriKind.Relative));
        request.Headers.Add("Origin", "https://jahat.example");
        using var answer = await site.Visitor().SendAsync(request);

        answer.Headers.Any(h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)).ShouldBeFalse();
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single().ShouldBe("same-origin");
    }

    [Fact]
    public async Task Every_page_to_which_a_visitor_can_post_is_limited()
    {
        // The error page and signing out do nothing worth repeating.
        string[] free = ["ErrorModel", "SignOutModel"];
        var loader = site.Host.GetRequiredService<PageLoader>();
        List<string> open = [], unlimited = [];
        foreach (var page in site.Host.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            if (compiled.HandlerMethods.Any(h => h.HttpMethod == "Post") && RouteRules.Of(page.AttributeRouteInfo!.Template, "POST")?.Scope == RuleScope.Public)
            {
                open.Add(compiled.ModelTypeInfo!.Name);
                if (compiled.ModelTypeInfo.GetCustomAttribute<EnableRateLimitingAttribute>() is null)
                {
                    unlimited.Add(compiled.ModelTypeInfo.Name);
                }
            }
        }

        open.Count.ShouldBeGreaterThan(5);
        unlimited.Except(free).ShouldBeEmpty();
    }

    [Fact]
    public void No_form_and_no_body_fills_in_a_row_of_the_database()
    {
        using var scope = site.Scope();
        var rows = scope.Db.Model.GetEntityTypes().Select(e => e.ClrType).ToHashSet();
        var pages = typeof(RouteRules).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)));
        var filled = pages.SelectMany(page => page.GetProperties().Where(p => p.GetCustomAttribute<BindPropertyAttribute>() is not null).Select(p => p.PropertyType)
            .Concat(page.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal)).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType)))
            .Concat(site.Host.GetRequiredService<EndpointDataSource>().Endpoints.SelectMany(e => e.Metadata.OfType<MethodInfo>()).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType))
            .Distinct().ToList();

        filled.Count.ShouldBeGreaterThan(30);
        filled.SelectMany(type => Within(type, 0)).Where(rows.Contains).Select(t => t.Name).Distinct().ShouldBeEmpty("a form names what may be changed, field by field");
    }

    // Types of a body with the types of its members, as far as they are ours.
    private static IEnumerable<Type> Within(Type type, int depth)
    {
        var inner = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[0] : type;
        yield return inner;
        if (depth < 4 && inner.Namespace?.StartsWith("PanduKota", StringComparison.Ordinal) == true && !inner.IsEnum && inner.Name.EndsWith("Body", StringComparison.Ordinal))
        {
            foreach (var found in inner.GetProperties().SelectMany(p => Within(p.PropertyType, depth + 1)))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<string> Slips(HttpResponseMessage answer, string body)
    {
        if (answer.StatusCode == HttpStatusCode.InternalServerError)
        {
            yield return "broke";
        }
        foreach (var (name, part) in new[]
        {
            ("Content-Security-Policy", "frame-ancestors 'none'"), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", "camera=()"),
        })
        {
            if (!answer.Headers.TryGetValues(name, out var values) || !values.Single().Contains(part, StringComparison.Ordinal))
            {
                yield return $"no {name}";
            }
        }
        if (answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"))
        {
            yield return "names its server";
        }
        var isDownload = answer.Content.Headers.ContentDisposition?.DispositionType == "attachment";
        if (isDownload && !answer.Headers.GetValues("Content-Security-Policy").Single().Contains("sandbox", StringComparison.Ordinal))
        {
            yield return "a download without sandbox";
        }
        var type = answer.Content.Headers.ContentType;
        if (answer.Content.Headers.ContentLength > 0 && type is null)
        {
            yield return "no type";
        }
        if (IsText(type) && !string.Equals(type!.CharSet, "utf-8", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{type} without charset";
        }
        foreach (var inside in new[] { "passwordHash", "totpSecret", "secretHash", "tokenHash", "recoveryCodes", "   at PanduKota.", "SqliteException" })
        {
            if (body.Contains(inside, StringComparison.OrdinalIgnoreCase) && type?.MediaType != "text/html")
            {
                yield return $"shows {inside}";
            }
        }
    }

    private static bool IsText(MediaTypeHeaderValue? type) =>
        type?.MediaType is { } media && (media.StartsWith("text/", StringComparison.Ordinal) || media.EndsWith("+xml", StringComparison.Ordinal));
}
