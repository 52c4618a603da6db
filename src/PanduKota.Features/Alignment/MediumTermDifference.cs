using System.Globalization;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Alignment;

public enum MediumTermChange
{
    New,
    Changed,

    /// <summary>In the version that is stored now, and not in the file.</summary>
    Gone,
}

/// <summary>A programme that a file says something else of than the version that is stored now.</summary>
/// <param name="Row">Line of the file, or number of the indicator in a document of SIPD; null for one that is gone.</param>
public sealed record MediumTermDifference(string Code, string Name, MediumTermChange Change, int? Row, IReadOnlyList<MediumTermCell> Cells);

/// <param name="Before">"" where nothing stood.</param>
public sealed record MediumTermCell(Text Label, string Before, string After);

/// <summary>
/// Compares two versions of a medium-term plan, programme by programme: by code and agency, then by the code alone. Indicators
/// are known by their names; of several with one name the first is the first.
/// </summary>
internal static class MediumTermComparison
{
    /// <param name="before">Null where there is no earlier version: then all is new.</param>
    public static IReadOnlyList<MediumTermDifference> Compare(MediumTermPlan? before, MediumTermPlan after)
    {
        var found = new List<MediumTermDifference>();
        List<MediumTermProgramme> left = [.. before?.Programmes ?? []];
        foreach (var programme in after.Programmes)
        {
            var twin = left.Find(p => p.Code == programme.Code && Same(p.AgencyWords, programme.AgencyWords) && Same(p.Name, programme.Name))
                ?? left.Find(p => p.Code == programme.Code && Same(p.AgencyWords, programme.AgencyWords)) ?? left.Find(p => p.Code == programme.Code);
            if (twin is not null)
            {
                left.Remove(twin);
            }
            var cells = Cells(twin, programme);
            if (twin is null || cells.Count > 0)
            {
                found.Add(new(programme.Code, programme.Name, twin is null ? MediumTermChange.New : MediumTermChange.Changed, RowOf(programme), cells));
            }
        }
        found.AddRange(left.Select(p => new MediumTermDifference(p.Code, p.Name, MediumTermChange.Gone, null, Cells(p, null))));
        return found;
    }

    private static int? RowOf(MediumTermProgramme programme) => programme.Indicators is [var first, ..] ? first.Row : null;

    private static List<MediumTermCell> Cells(MediumTermProgramme? before, MediumTermProgramme? after)
    {
        var (old, now) = (Words(before), Words(after));
        return
        [
            .. now.Keys.Union(old.Keys).Select(k => (Key: k, Old: old.GetValueOrDefault(k), Now: now.GetValueOrDefault(k)))
                .Where(c => c.Old.Value != c.Now.Value)
                .Select(c => new MediumTermCell(c.Now.Label ?? c.Old.Label!, c.Old.Value ?? "", c.Now.Value ?? "")),
        ];
    }

    /// <summary>Field -> how it is called and what stands there; a field without value is absent.</summary>
    private static Dictionary<string, (Text? Label, string? Value)> Words(MediumTermProgramme? programme)
    {
        var words = new Dictionary<string, (Text? Label, string? Value)>();
        if (programme is null)
        {
            return words;
        }
        void Put(string key, Text label, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                words[key] = (label, value.Trim());
            }
        }

        Put("name", Text.Of("Nama program"), programme.Name);
        Put("agency", Text.Of("OPD"), programme.AgencyWords);
        foreach (var year in programme.Indicators.SelectMany(i => i.Targets).Where(t => t.CeilingRupiah is not null).GroupBy(t => t.Year).OrderBy(y => y.Key))
        {
            Put($"ceiling/{year.Key}", Text.Of("Pagu {0}", Year(year.Key)), year.Sum(t => t.CeilingRupiah!.Value).ToString("N0", CultureInfo.GetCultureInfo("id-ID")));
        }
        var seen = new Dictionary<string, int>();
        foreach (var indicator in programme.Indicators)
        {
            var name = indicator.Name.Trim();
            var key = $"indicator/{name.ToUpperInvariant()}/{seen[name] = seen.GetValueOrDefault(name) + 1}";
            Put(key, Text.Of("Indikator"), name);
            Put(key + "/unit", Text.Of("{0}: satuan", name), indicator.Unit);
            Put(key + "/baseline", Text.Of("{0}: kondisi awal", name), indicator.BaselineText);
            foreach (var target in indicator.Targets)
            {
                Put($"{key}/{target.Year}", Text.Of("{0}: target {1}", name, Year(target.Year)), target.Words);
            }
        }
        return words;
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim() ?? "", other?.Trim() ?? "", StringComparison.OrdinalIgnoreCase);
}
