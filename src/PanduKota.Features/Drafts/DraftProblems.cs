using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Drafts;

internal static class DraftProblems
{
    public static Problem NoDraft { get; } = Problem.Error("DRAFT-404", Text.Of("Draf itu tidak ada."), Text.Of("Muat ulang halaman."));

    public static Problem NoSubject { get; } = Problem.Error(
        "DRAFT-405", Text.Of("Yang sedang Anda isi sudah tidak ada; mungkin sudah dihapus."), Text.Of("Salin isian Anda, lalu buka daftar program."));
}
