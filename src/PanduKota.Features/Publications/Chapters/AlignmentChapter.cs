using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>What the medium-term plans of the same years hold, and which programmes name one of their codes.</summary>
internal static class AlignmentChapter
{
    public static IEnumerable<Block> Of(BookContent content)
    {
        if (content.MediumTerm.Count == 0)
        {
            yield return new Gap(Text.Of("RPJMD atau RPD untuk tahun-tahun rencana ini"), "Bappeda");
            yield break;
        }
        foreach (var plan in content.MediumTerm)
        {
            foreach (var block in Section(plan, content))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<Block> Section(MediumTermPlan plan, BookContent content)
    {
        var name = Text.Verbatim($"{(plan.Kind == MediumTermKind.Rpjmd ? "RPJMD" : "RPD")} {plan.FirstYear}–{plan.LastYear}");
        var codes = plan.Programmes.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        List<Programme> named = [.. content.Plan.Running.Where(p => ProgrammeCode(p.NomenclatureCode) is { } code && codes.Contains(code))];
        var ceilings = MediumTermQueries.CeilingByYear(plan, plan.Programmes);
        yield return new Heading(2, name);
        yield return Paragraph.Of(Text.Of(
            "{0} memuat {1:N0} program dengan {2:N0} baris indikator dan pagu {3}. {4:N0} dari {5:N0} program rencana ini menyebut kode salah satu programnya.",
            name, plan.Programmes.Count, plan.Programmes.Sum(p => p.Indicators.Count), new Rupiah(ceilings.Values.Sum()),
            named.Count, content.Figures.Programmes));
        yield return new BookTable(
            Text.Of("Bidang urusan {0} dan program rencana ini", name),
            [
                new BookColumn(Text.Of("Kode"), ColumnKind.Short, 0.6), new BookColumn(Text.Of("Bidang urusan"), Width: 5),
                new BookColumn(Text.Of("Program RPJMD/RPD"), ColumnKind.Number), new BookColumn(Text.Of("Pagu"), ColumnKind.Money, 1.4),
                new BookColumn(Text.Of("Program rencana ini"), ColumnKind.Number), new BookColumn(Text.Of("Dana"), ColumnKind.Money, 1.2),
            ],
            [
                .. plan.Programmes.GroupBy(p => p.FieldCode ?? "").OrderBy(g => g.Key, StringComparer.Ordinal).Select(field =>
                {
                    var fieldCodes = field.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
                    List<Programme> own = [.. named.Where(p => fieldCodes.Contains(ProgrammeCode(p.NomenclatureCode)!))];
                    return new BookRow(
                    [
                        field.Key, FieldOf(field.First().FieldName), BookCell.Number(field.Count()),
                        BookCell.Money(MediumTermQueries.CeilingByYear(plan, field).Values.Sum()),
                        BookCell.Number(own.Count), BookCell.Money(own.Sum(p => p.TotalRupiah())),
                    ]);
                }),
            ]);
    }

    /// <summary>"Pekerjaan umum dan penataan ruang" of "URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG": the head of the column says the rest.</summary>
    private static string? FieldOf(string? name)
    {
        const string Said = "URUSAN PEMERINTAHAN BIDANG ";
        var rest = name?.StartsWith(Said, StringComparison.Ordinal) == true ? name[Said.Length..] : name;
        return rest is { Length: > 1 } && !rest.Any(char.IsLower) ? rest[..1] + rest[1..].ToLower(Languages.Indonesian) : rest;
    }

    /// <summary>The programme part of a nomenclature code: 2.16.03 of 2.16.03.2.02.01.</summary>
    private static string? ProgrammeCode(string? nomenclature) =>
        nomenclature?.Split('.') is { Length: >= 3 } parts ? string.Join('.', parts.Take(3)) : null;
}
