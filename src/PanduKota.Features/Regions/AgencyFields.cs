using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;

namespace PanduKota.Features.Regions;

/// <summary>What a region says of one of its agencies.</summary>
/// <param name="Number">The number that the region's own files use for it, or null.</param>
/// <param name="Fields">Codes of its fields of government: 1.05, 2.16.</param>
public sealed record AgencyFields(
    string Name,
    string? ShortName = null,
    string? Number = null,
    AgencyKind Kind = AgencyKind.Agency,
    IReadOnlyList<string>? Fields = null)
{
    public static AgencyFields Of(Agency agency) => new(
        agency.Name, agency.ShortName, agency.Number, agency.Kind,
        agency.Fields.Split(',', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Without blanks around the words; empty words are none.</summary>
    internal AgencyFields Tidy() => new(
        string.Join(' ', (Name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        Blank(ShortName), Blank(Number), Kind,
        [.. (Fields ?? []).Select(f => f.Trim().ToUpperInvariant()).Where(f => f.Length > 0).Distinct()]);

    /// <summary>Everything that speaks against these words, among the other agencies of the region.</summary>
    internal List<Problem> Problems(IEnumerable<Agency> others)
    {
        var problems = new List<Problem>();
        if (Name.Length == 0)
        {
            problems.Add(Problem.Error("AGENCY-001", Text.Of("Nama perangkat daerah belum diisi."),
                Text.Of("Isi nama lengkapnya, misalnya Dinas Kesehatan."), new Place(Field: nameof(Name))));
        }
        foreach (var other in others)
        {
            if (Name.Length > 0 && string.Equals(other.Name, Name, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(Problem.Error("AGENCY-002", Text.Of("{0} sudah ada di daerah ini.", other.Name),
                    Text.Of("Pakai yang sudah ada, atau bedakan namanya."), new Place(Field: nameof(Name))));
            }
            if (Number is not null && other.Number == Number)
            {
                problems.Add(Problem.Error("AGENCY-003", Text.Of("Nomor {0} sudah dipakai {1}.", Number, other.Name),
                    Text.Of("Pakai nomor lain, atau kosongkan."), new Place(Field: nameof(Number))));
            }
        }
        return problems;
    }

    /// <summary>Puts the words into the agency; answers what that changes.</summary>
    internal ChangeFields Apply(Agency agency, bool isNew)
    {
        var before = isNew ? null : Of(agency);
        (agency.Name, agency.ShortName, agency.Number, agency.Kind) = (Name, ShortName, Number, Kind);
        agency.Fields = string.Join(',', Fields ?? []);
        return new ChangeFields()
            .Add(nameof(Name), before?.Name, Name)
            .Add(nameof(ShortName), before?.ShortName, ShortName)
            .Add(nameof(Number), before?.Number, Number)
            .Add(nameof(Kind), before?.Kind, Kind)
            .Add(nameof(Fields), before is null ? null : string.Join(',', before.Fields ?? []), agency.Fields);
    }

    /// <summary>What the change log keeps of an agency that goes.</summary>
    internal ChangeFields AsRemoved() => new ChangeFields()
        .Add(nameof(Name), Name, null)
        .Add(nameof(ShortName), ShortName, null)
        .Add(nameof(Number), Number, null)
        .Add(nameof(Kind), Kind, null)
        .Add(nameof(Fields), string.Join(',', Fields ?? []), null);

    private static string? Blank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
