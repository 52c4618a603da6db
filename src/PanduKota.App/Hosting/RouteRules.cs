using System.Collections.Frozen;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting;

/// <summary>What a route asks of the policy, and where the region comes from.</summary>
public enum RuleScope
{
    /// <summary>Open to everybody; what it shows is public, or it is a step of signing in.</summary>
    Public,

    /// <summary>What is published is everybody's, the rest is for those who may; the use case tells them apart.</summary>
    Published,

    /// <summary>The region in the address.</summary>
    Region,

    /// <summary>What belongs to no region.</summary>
    Nation,

    /// <summary>The address names a thing and not its region: the role must reach at all, and the use case asks for the thing's own region.</summary>
    Thing,
}

/// <summary>One of the acts must be allowed. The use case behind it asks again, with agency and state of the plan.</summary>
public sealed record RouteRule(RuleScope Scope, params IReadOnlyList<Act> Acts);

/// <summary>
/// Who may come in by which door: every page and every path of the API has its line. A route without one is refused, and a
/// test that walks all routes says which it is. Add the line together with the route.
/// </summary>
public static class RouteRules
{
    private static readonly RouteRule Open = new(RuleScope.Public);
    private static readonly RouteRule Published = new(RuleScope.Published, Act.ReadRegion);
    private static readonly RouteRule ReadsRegion = Region(Act.ReadRegion);
    private static readonly RouteRule Own = new(RuleScope.Nation, Act.ManageOwnAccount);
    private static readonly RouteRule KeepsPeople = new(RuleScope.Thing, Act.ManagePeople);

    private static readonly FrozenDictionary<string, RouteRule> Pages = new Dictionary<string, RouteRule>
    {
        ["GET /"] = Open,
        ["GET /api"] = Open,
        // For those who look after the machine; the figures ask for a token of their own.
        ["* /health/live"] = Open,
        ["* /health/ready"] = Open,
        ["GET /metrics"] = Open,
        // Files of the browser while developing; an installed server serves them by name.
        ["GET /{**path:file}"] = Open,
        ["GET /bahasa/{language}"] = Open,
        ["* /galat/{code:int}"] = Open,
        ["* /masuk/{token?}"] = Open,
        ["* /masuk/kode"] = Open,
        ["* /masuk/lupa"] = Open,
        ["GET /masuk/openid"] = Open,
        ["GET /masuk/openid/kembali"] = Open,
        ["* /undangan/{token}"] = Open,
        ["* /sandi-baru/{token}"] = Open,
        ["* /surel-baru/{token}"] = Open,
        ["* /keluar"] = Open,
        ["* /akun"] = Own,
        ["* /akun/kode-kedua"] = Own,
        ["* /akun/kunci-sandi"] = Own,
        ["GET /hak-akses"] = new(RuleScope.Nation, Act.ReadPermissions),
        ["* /kunci-api"] = new(RuleScope.Thing, Act.ManageApiKeys),
        ["GET /orang"] = new(RuleScope.Thing, Act.ReadPeople),
        ["POST /orang"] = KeepsPeople,
        ["GET /orang/{id:guid}"] = new(RuleScope.Thing, Act.ReadPeople),
        ["POST /orang/{id:guid}"] = KeepsPeople,
        ["GET /acuan"] = Open,
        ["POST /acuan"] = new(RuleScope.Nation, Act.ImportReference),
        ["GET /acuan/templat-buku"] = Open,
        ["POST /acuan/templat-buku"] = new(RuleScope.Nation, Act.ImportReference),
        ["GET /acuan/tanda-terima/{id:guid}"] = new(RuleScope.Nation, Act.ImportReference),
        ["GET /pekerjaan"] = new(RuleScope.Thing, Act.ReadRegion, Act.ImportReference),
        // Whoever asked for a job may stop it; others need the right to manage jobs, which the use case asks for.
        ["POST /pekerjaan"] = new(RuleScope.Thing, Act.ReadRegion, Act.ImportReference),
        ["* /sistem"] = new(RuleScope.Nation, Act.VerifyChangeLog),
        ["GET /daerah/{region}"] = Published,
        ["GET /daerah/{region}/orang"] = Region(Act.ReadPeople),
        ["POST /daerah/{region}/orang"] = Region(Act.ManagePeople),
        ["GET /daerah/{region}/jadwal"] = ReadsRegion,
        ["POST /daerah/{region}/jadwal"] = Region(Act.MakeSchedule),
        ["GET /daerah/{region}/jadwal/{id:guid}"] = ReadsRegion,
        // Accepting and undoing, locking, supposing: each handler's use case asks for its own.
        ["POST /daerah/{region}/jadwal/{id:guid}"] = Region(Act.AcceptSchedule, Act.MakeSchedule, Act.EditScenario),
        ["GET /daerah/{region}/jadwal/banding"] = ReadsRegion,
        ["GET /daerah/{region}/jadwal/skenario"] = ReadsRegion,
        ["POST /daerah/{region}/jadwal/skenario"] = Region(Act.EditScenario),
        ["GET /daerah/{region}/jadwal/skenario/{id:guid}"] = ReadsRegion,
        ["POST /daerah/{region}/jadwal/skenario/{id:guid}"] = Region(Act.EditScenario, Act.MakeSchedule),
        ["GET /daerah/{region}/nilai"] = ReadsRegion,
        ["POST /daerah/{region}/nilai"] = Region(Act.ScoreProgrammes),
        ["GET /daerah/{region}/nilai/instrumen"] = ReadsRegion,
        ["POST /daerah/{region}/nilai/instrumen"] = Region(Act.EditInstrument),
        ["GET /daerah/{region}/program/{kode}/nilai"] = ReadsRegion,
        ["POST /daerah/{region}/program/{kode}/nilai"] = Region(Act.ScoreProgrammes),
        ["GET /daerah/{region}/buku"] = ReadsRegion,
        ["POST /daerah/{region}/buku"] = Region(Act.MakeBook),
        ["GET /daerah/{region}/buku/naskah"] = ReadsRegion,
        ["GET /daerah/{region}/buku/naskah/{key}"] = ReadsRegion,
        ["POST /daerah/{region}/buku/naskah/{key}"] = Region(Act.EditNarrative),
        ["GET /daerah/{region}/buku/edisi"] = ReadsRegion,
        ["POST /daerah/{region}/buku/edisi"] = Region(Act.PublishBook),
        ["GET /daerah/{region}/buku/edisi/banding"] = ReadsRegion,
        // What is published is for everybody to read and to check.
        ["* /edisi/{token}"] = Open,
        ["GET /daerah/{region}/opd"] = ReadsRegion,
        ["POST /daerah/{region}/opd"] = Region(Act.EditAgencies),
        ["* /daerah/{region}/opd/baru"] = Region(Act.EditAgencies),
        ["* /daerah/{region}/opd/{id:guid}"] = Region(Act.EditAgencies),
        ["GET /daerah/{region}/rpjmd"] = ReadsRegion,
        ["POST /daerah/{region}/rpjmd"] = Region(Act.ImportMediumTerm),
        ["GET /daerah/{region}/tanda-terima"] = ReadsRegion,
        ["GET /daerah/{region}/tanda-terima/{id:guid}"] = ReadsRegion,
        ["GET /daerah/{region}/pekerjaan"] = ReadsRegion,
        // Whoever asked for a job may stop it; others need the right to manage jobs, which the use case asks for.
        ["* /daerah/{region}/pekerjaan/{id:guid}"] = ReadsRegion,
        ["GET /daerah/{region}/rencana"] = ReadsRegion,
        ["POST /daerah/{region}/rencana"] = Region(
            Act.CreatePlan, Act.EditPlan, Act.SubmitPlan, Act.CheckPlan, Act.ReviewPlan, Act.ApprovePlan, Act.PublishPlan, Act.RevisePlan),
        ["GET /daerah/{region}/pemeriksaan"] = ReadsRegion,
        ["GET /daerah/{region}/jejak"] = Region(Act.ReadChangeLog),
        ["GET /daerah/{region}/jejak/pada"] = Region(Act.ReadChangeLog),
        ["GET /daerah/{region}/program"] = ReadsRegion,
        ["POST /daerah/{region}/program"] = Region(Act.EditProgramme),
        ["GET /daerah/{region}/program/{kode}"] = ReadsRegion,
        ["GET /daerah/{region}/program/unduh"] = ReadsRegion,
        ["GET /daerah/{region}/program/unduh-templat"] = ReadsRegion,
        ["GET /daerah/{region}/program/matriks"] = ReadsRegion,
        ["POST /daerah/{region}/program/matriks"] = Region(Act.EditProgramme),
        ["* /daerah/{region}/program/baru"] = Region(Act.EditProgramme),
        ["* /daerah/{region}/program/unggah"] = Region(Act.ImportProgrammes),
        ["* /daerah/{region}/program/{kode}/ubah"] = Region(Act.EditProgramme),
        ["* /daerah/{region}/program/{kode}/piagam"] = Region(Act.EditProgramme),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, RouteRule> Api = new Dictionary<string, RouteRule>
    {
        ["GET openapi.json"] = Open,
        ["* {**rest}"] = Open,
        ["GET regions"] = Open,
        ["GET regions/{region}"] = Open,
        ["GET reference-editions"] = Open,
        ["GET nomenclature"] = Open,
        ["GET regions/{region}/plans"] = Published,
        ["GET regions/{region}/plans/{plan:guid}"] = Published,
        ["GET regions/{region}/plans/latest"] = Published,
        ["GET regions/{region}/agencies"] = ReadsRegion,
        ["POST regions/{region}/agencies"] = Region(Act.EditAgencies),
        ["PUT regions/{region}/agencies/{id:guid}"] = Region(Act.EditAgencies),
        ["DELETE regions/{region}/agencies/{id:guid}"] = Region(Act.EditAgencies),
        ["GET regions/{region}/agencies/export"] = ReadsRegion,
        ["POST regions/{region}/agencies/import"] = Region(Act.EditAgencies),
        ["POST regions/import"] = new(RuleScope.Nation, Act.ImportReference),
        ["POST nomenclature/import"] = new(RuleScope.Nation, Act.ImportReference),
        ["POST regions/{region}/plans"] = Region(Act.CreatePlan),
        ["PUT regions/{region}/plans/{plan:guid}"] = Region(Act.EditPlan),
        ["POST regions/{region}/plans/{plan:guid}/status"] = Region(
            Act.SubmitPlan, Act.CheckPlan, Act.ReviewPlan, Act.ApprovePlan, Act.PublishPlan, Act.RevisePlan),
        ["GET regions/{region}/medium-term-plans"] = ReadsRegion,
        ["GET regions/{region}/medium-term-plans/{id:guid}"] = ReadsRegion,
        ["POST regions/{region}/medium-term-plans/import"] = Region(Act.ImportMediumTerm),
        ["POST regions/{region}/medium-term-plans/import/preview"] = Region(Act.ImportMediumTerm),
        ["GET regions/{region}/medium-term-plans/{id:guid}/sipd"] = ReadsRegion,
        ["GET regions/{region}/plans/{plan}/sipd"] = ReadsRegion,
        ["GET regions/{region}/plans/{plan}/programmes"] = ReadsRegion,
        ["POST regions/{region}/plans/{plan}/programmes"] = Region(Act.EditProgramme),
        ["GET regions/{region}/plans/{plan}/programmes/{code}"] = ReadsRegion,
        ["PUT regions/{region}/plans/{plan}/programmes/{code}"] = Region(Act.EditProgramme),
        ["DELETE regions/{region}/plans/{plan}/programmes/{code}"] = Region(Act.EditProgramme),
        ["GET regions/{region}/plans/{plan}/programmes/{code}/charter"] = ReadsRegion,
        ["PUT regions/{region}/plans/{plan}/programmes/{code}/charter"] = Region(Act.EditProgramme),
        ["POST regions/{region}/plans/{plan}/programmes/import/preview"] = Region(Act.ImportProgrammes),
        ["POST regions/{region}/plans/{plan}/programmes/import/decision"] = Region(Act.ImportProgrammes),
        ["POST regions/{region}/plans/{plan}/programmes/import"] = Region(Act.ImportProgrammes),
        ["GET regions/{region}/plans/{plan}/programmes/workbook"] = ReadsRegion,
        ["GET regions/{region}/plans/{plan}/programmes/export"] = ReadsRegion,
        ["GET regions/{region}/plans/{plan}/matrix"] = ReadsRegion,
        ["PATCH regions/{region}/plans/{plan}/programmes/{code}/cells"] = Region(Act.EditProgramme),
        // Whoever may save a form may keep a draft of it; the use case asks which form.
        ["PUT regions/{region}/drafts/{id:guid}"] = Region(Act.EditProgramme, Act.EditPlan),
        ["DELETE regions/{region}/drafts/{id:guid}"] = Region(Act.EditProgramme, Act.EditPlan),
        ["GET regions/{region}/plans/{plan}/scenarios"] = ReadsRegion,
        ["POST regions/{region}/plans/{plan}/scenarios"] = Region(Act.EditScenario),
        ["GET regions/{region}/plans/{plan}/scenarios/{id:guid}"] = ReadsRegion,
        ["PUT regions/{region}/plans/{plan}/scenarios/{id:guid}"] = Region(Act.EditScenario),
        ["DELETE regions/{region}/plans/{plan}/scenarios/{id:guid}"] = Region(Act.EditScenario),
        ["POST regions/{region}/plans/{plan}/scenarios/{id:guid}/ceilings"] = Region(Act.EditScenario),
        ["PUT regions/{region}/plans/{plan}/scenarios/{id:guid}/decisions/{code}"] = Region(Act.EditScenario),
        ["GET regions/{region}/plans/{plan}/schedule-comparison"] = ReadsRegion,
        ["POST regions/{region}/plans/{plan}/schedules/{id:guid}/what-if"] = Region(Act.MakeSchedule),
        ["POST regions/{region}/plans/{plan}/schedules/{id:guid}/questions/{code}"] = Region(Act.MakeSchedule),
        ["GET regions/{region}/plans/{plan}/schedules/{id:guid}/value-curve"] = ReadsRegion,
        ["POST regions/{region}/plans/{plan}/schedules/{id:guid}/value-curve"] = Region(Act.MakeSchedule),
        ["GET regions/{region}/plans/{plan}/value-instrument"] = ReadsRegion,
        ["PUT regions/{region}/plans/{plan}/value-instrument"] = Region(Act.EditInstrument),
        ["GET regions/{region}/plans/{plan}/programme-values"] = ReadsRegion,
        ["PUT regions/{region}/plans/{plan}/programme-values"] = Region(Act.ScoreProgrammes),
        ["GET regions/{region}/plans/{plan}/narratives"] = ReadsRegion,
        ["GET regions/{region}/plans/{plan}/narratives/{key}"] = ReadsRegion,
        ["PUT regions/{region}/plans/{plan}/narratives/{key}"] = Region(Act.EditNarrative),
        ["POST regions/{region}/plans/{plan}/narratives/{key}/preview"] = ReadsRegion,
        ["GET regions/{region}/plans/{plan}/book-references"] = ReadsRegion,
        ["GET book-templates"] = Open,
        ["POST book-templates/import"] = new(RuleScope.Nation, Act.ImportReference),
        ["GET regions/{region}/plans/{plan}/editions"] = ReadsRegion,
        ["POST regions/{region}/plans/{plan}/editions"] = Region(Act.PublishBook),
        ["GET regions/{region}/editions/{from:guid}/changes/{to:guid}"] = ReadsRegion,
        ["GET regions/{region}/editions/{from:guid}/redline/{to:guid}"] = ReadsRegion,
        ["GET editions"] = Open,
        ["GET editions/{token}"] = Open,
        ["GET editions/{token}/files/{format}"] = Open,
        ["GET regions/{region}/plans/{plan}/findings"] = ReadsRegion,
        ["GET regions/{region}/plans/{plan}/figures"] = ReadsRegion,
        ["GET regions/{region}/plans/{plan}/schedules"] = ReadsRegion,
        ["POST regions/{region}/plans/{plan}/schedules"] = Region(Act.MakeSchedule),
        ["GET regions/{region}/plans/{plan}/schedules/{id:guid}"] = ReadsRegion,
        ["POST regions/{region}/plans/{plan}/schedules/{id:guid}/acceptance"] = Region(Act.AcceptSchedule),
        ["DELETE regions/{region}/plans/{plan}/schedules/{id:guid}/acceptance"] = Region(Act.AcceptSchedule),
        ["GET regions/{region}/plans/{plan}/books"] = ReadsRegion,
        ["POST regions/{region}/plans/{plan}/books"] = Region(Act.MakeBook),
        ["GET regions/{region}/books/{id:guid}/{format}"] = ReadsRegion,
        ["GET regions/{region}/jobs"] = ReadsRegion,
        ["GET regions/{region}/receipts"] = ReadsRegion,
        ["GET jobs"] = new(RuleScope.Thing, Act.ImportReference),
        ["GET receipts"] = new(RuleScope.Thing, Act.ImportReference),
        ["POST jobs/{id:guid}/repeat"] = new(RuleScope.Thing, Act.ReadRegion, Act.ManageJobs),
        ["GET jobs/{id:guid}"] = new(RuleScope.Thing, Act.ReadRegion, Act.ImportReference),
        ["DELETE jobs/{id:guid}"] = new(RuleScope.Thing, Act.ReadRegion, Act.ManageJobs),
        ["GET receipts/{id:guid}"] = new(RuleScope.Thing, Act.ReadRegion, Act.ImportReference),
        ["GET regions/{region}/changes"] = Region(Act.ReadChangeLog),
        ["GET regions/{region}/changes/export"] = Region(Act.ReadChangeLog),
        ["GET regions/{region}/plans/{plan}/as-of"] = Region(Act.ReadChangeLog),
        ["GET change-log/proof"] = new(RuleScope.Nation, Act.VerifyChangeLog),
        ["GET permissions"] = new(RuleScope.Nation, Act.ReadPermissions),
        ["GET people"] = new(RuleScope.Thing, Act.ReadPeople),
        ["POST people"] = KeepsPeople,
        ["GET people/{id:guid}"] = new(RuleScope.Thing, Act.ReadPeople),
        ["POST people/{id:guid}/invitation"] = KeepsPeople,
        ["POST people/{id:guid}/offices"] = KeepsPeople,
        ["PUT people/{id:guid}/lock"] = KeepsPeople,
        ["DELETE people/{id:guid}/second-factor"] = KeepsPeople,
        ["POST people/{id:guid}/hand-over"] = KeepsPeople,
        ["POST people/{id:guid}/email"] = KeepsPeople,
        ["GET people/{id:guid}/sessions"] = KeepsPeople,
        ["DELETE people/{id:guid}/sessions"] = KeepsPeople,
        ["PUT offices/{id:guid}/last-day"] = KeepsPeople,
        ["GET api-keys"] = new(RuleScope.Thing, Act.ManageApiKeys),
        ["POST api-keys"] = new(RuleScope.Thing, Act.ManageApiKeys),
        ["DELETE api-keys/{id:guid}"] = new(RuleScope.Thing, Act.ManageApiKeys),
        ["GET me"] = Own,
        ["POST me/email"] = Own,
        ["GET me/sessions"] = Own,
        ["POST me/sessions/end"] = Own,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lines as they stand, "METHOD /path".</summary>
    public static IEnumerable<KeyValuePair<string, RouteRule>> All => Pages.Concat(Api.Select(line =>
        KeyValuePair.Create(line.Key.Replace(" ", " /api/v1/", StringComparison.Ordinal), line.Value)));

    /// <summary>The rule of a route, or null when nobody has written one. Reading the head of a page is reading it.</summary>
    public static RouteRule? Of(string? pattern, string method)
    {
        var path = "/" + (pattern ?? "").Trim('/');
        var (rules, name) = path.StartsWith("/api/v1/", StringComparison.Ordinal) ? (Api, path["/api/v1/".Length..]) : (Pages, path == "/Index" ? "/" : path);
        var asked = HttpMethods.IsHead(method) ? HttpMethods.Get : method;
        return rules.GetValueOrDefault($"{asked} {name}") ?? rules.GetValueOrDefault($"* {name}");
    }

    private static RouteRule Region(params Act[] acts) => new(RuleScope.Region, acts);
}
