using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>What a workbook that shows only a part of each programme cannot do, said row by row.</summary>
internal static class PurposeProblems
{
    public static Problem NotInPlan(ProgrammeRow row) => Problem.Error(
        "IMPORT-013",
        Text.Of("Program {0} tidak ada dalam rencana, dan buku kerja ini tidak menambah program.", row.Code),
        Text.Of("Tambahkan programnya lewat matriks program atau halamannya, atau perbaiki kodenya."),
        OnCode(row));

    public static Problem NotInFile(ProgrammeRow row) => Problem.Error(
        "IMPORT-014",
        Text.Of("Program {0} tidak termasuk dalam buku kerja ini ketika ditulis, jadi barisnya tidak dapat dibandingkan.", row.Code),
        Text.Of("Unduh buku kerja yang memuat program itu, lalu pindahkan isiannya."),
        OnCode(row));

    public static Problem RowsDeleted(Programme programme) => Problem.Hint(
        "IMPORT-015",
        Text.Of("Semua baris program {0} dihapus dari berkas; isinya di rencana tidak berubah.", programme.Code),
        Text.Of("Buku kerja ini tidak menghapus program. Kosongkan isiannya bila itu yang dimaksud."),
        new Place(ProgrammeCode: programme.Code));

    /// <summary>A name that is neither the plan's nor the one that was written.</summary>
    public static Problem? Renamed(ProgrammeRow row, Programme stored, SealedProgramme? written) =>
        row.Name.Length == 0 || row.Name == stored.Name
        || (written?.Seals.GetValueOrDefault("Name") is { } seal && seal == CellSeal.Of(stored.Id, "Name", row.Name))
            ? null
            : Problem.Warning(
                "IMPORT-016",
                Text.Of("Nama program {0} tidak diganti: di buku kerja ini nama hanya ditunjukkan.", stored.Code),
                Text.Of("Ganti nama di buku kerja matriks program atau di halaman programnya."),
                RowResolver.At(row, row.Cells.GetValueOrDefault("name"), row.Number, "name"));

    private static Place OnCode(ProgrammeRow row) => RowResolver.At(row, row.Cells.GetValueOrDefault("code"), row.Number, "code");
}
