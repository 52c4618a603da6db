using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Programmes;

/// <summary>The programmes that a filter lets through, with their sums beside those of the whole plan.</summary>
/// <param name="AllProgrammes">How many the plan has without the filter.</param>
/// <param name="TotalByYear">Calendar year -> rupiah of the lines; the reserve list is not counted.</param>
/// <param name="PlanByYear">The same of the whole plan.</param>
/// <param name="CeilingByYear">Ceilings of all fund sources together; a year without one is absent.</param>
public sealed record ProgrammeList(
    PlanHead Plan,
    int AllProgrammes,
    IReadOnlyList<ProgrammeLine> Lines,
    IReadOnlyDictionary<int, long> TotalByYear,
    long Total,
    IReadOnlyDictionary<int, long> PlanByYear,
    IReadOnlyDictionary<int, long> CeilingByYear);

/// <summary>One programme as a list shows it.</summary>
/// <param name="FirstYear">First calendar year with money; null where there is neither money nor target.</param>
/// <param name="ByYear">Calendar year -> rupiah.</param>
public sealed record ProgrammeLine(
    Guid Id,
    string Code,
    string Name,
    string? DimensionCode,
    string? DimensionName,
    string? SubDimensionCode,
    string? SubDimensionName,
    Guid? LeadAgencyId,
    string? LeadAgency,
    string? GoalCode,
    ProgrammeKind Kind,
    bool IsQuickWin,
    bool IsMandatory,
    bool IsReserve,
    int? FirstYear,
    int? LastYear,
    long TotalRupiah,
    IReadOnlyDictionary<int, long> ByYear,
    int Indicators,
    int Errors,
    int Warnings,
    int Hints,
    int Version);

/// <summary>One programme whole, with what the checks say of it and what happened to it.</summary>
public sealed record ProgrammeDetails(
    PlanHead Plan,
    Guid Id,
    int Version,
    ProgrammeFields Fields,
    string? DimensionName,
    string? SubDimensionName,
    string? Goal,
    string? LeadAgency,
    IReadOnlyList<string> SupportingAgencies,
    IReadOnlyList<Problem> Findings,
    IReadOnlyList<ProgrammeChange> History);

/// <summary>An entry of the change log about one programme, newest first in a list.</summary>
/// <param name="What">Permanent word of the deed: "programme.edit".</param>
public sealed record ProgrammeChange(
    DateTime AtUtc, string By, string What, string? Why, IReadOnlyList<ChangedField> Fields);

public sealed record ChangedField(string Field, string Before, string After);

/// <summary>What the fields of a programme form offer.</summary>
public sealed record ProgrammeChoices(
    PlanHead Plan,
    IReadOnlyList<DimensionFacts> Dimensions,
    IReadOnlyList<AgencyChoice> Agencies,
    IReadOnlyList<GoalChoice> Goals,
    IReadOnlyList<CodeChoice> Programmes,
    IReadOnlyList<string> FundSources,
    IReadOnlyList<string> Units,
    string NextCode);

/// <param name="Colour">At least 4.5:1 under white letters.</param>
public sealed record DimensionTile(string Code, string Letter, string Colour, string Name);

public sealed record AgencyChoice(Guid Id, string Name, string? ShortName, AgencyKind Kind);

public sealed record GoalChoice(Guid Id, string Code, string Words);

public sealed record CodeChoice(string Code, string Name);
