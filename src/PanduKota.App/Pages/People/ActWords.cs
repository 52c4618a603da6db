using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>What an act is called on screen; a test sees to it that each has words.</summary>
public static class ActWords
{
    private static readonly Dictionary<Act, Text> Words = new()
    {
        [Act.ReadPublic] = Text.Of("Membaca yang sudah terbit"),
        [Act.ReadRegion] = Text.Of("Membaca draf, jadwal, buku, dan tanda terima daerah"),
        [Act.ReadChangeLog] = Text.Of("Membaca jejak perubahan"),
        [Act.VerifyChangeLog] = Text.Of("Membuktikan jejak perubahan utuh"),
        [Act.CreatePlan] = Text.Of("Membuat rencana"),
        [Act.EditPlan] = Text.Of("Mengubah visi, misi, sasaran, atau pagu"),
        [Act.SubmitPlan] = Text.Of("Mengajukan rencana"),
        [Act.CheckPlan] = Text.Of("Memeriksa rencana sebagai Bappeda"),
        [Act.ReviewPlan] = Text.Of("Menelaah rencana sebagai pembimbing"),
        [Act.ApprovePlan] = Text.Of("Mengesahkan rencana"),
        [Act.PublishPlan] = Text.Of("Menerbitkan rencana"),
        [Act.RevisePlan] = Text.Of("Membuka edisi revisi"),
        [Act.EditProgramme] = Text.Of("Mengubah program"),
        [Act.ImportProgrammes] = Text.Of("Mengunggah matriks program"),
        [Act.ImportMediumTerm] = Text.Of("Mengunggah RPJMD/RPD"),
        [Act.EditAgencies] = Text.Of("Mengubah daftar OPD"),
        [Act.EditInstrument] = Text.Of("Mengubah kriteria dan bobot nilai program"),
        [Act.ScoreProgrammes] = Text.Of("Memberi skor program"),
        [Act.EditScenario] = Text.Of("Mengubah skenario penjadwalan dan mengunci keputusan"),
        [Act.MakeSchedule] = Text.Of("Menyusun jadwal"),
        [Act.AcceptSchedule] = Text.Of("Menerapkan jadwal"),
        [Act.MakeBook] = Text.Of("Membuat buku"),
        [Act.EditNarrative] = Text.Of("Menyunting naskah buku"),
        [Act.PublishBook] = Text.Of("Menerbitkan buku"),
        [Act.ManageJobs] = Text.Of("Membatalkan atau mengulang pekerjaan orang lain"),
        [Act.ImportReference] = Text.Of("Memasukkan data acuan"),
        [Act.ManageOwnAccount] = Text.Of("Mengatur akun sendiri"),
        [Act.ReadPeople] = Text.Of("Melihat siapa bekerja sebagai apa"),
        [Act.ManagePeople] = Text.Of("Mengundang, memberi tugas, mengunci, serah terima"),
        [Act.ManageApiKeys] = Text.Of("Membuat dan mencabut kunci API"),
        [Act.ReadPermissions] = Text.Of("Membaca tabel hak akses"),
    };

    public static bool Has(Act act) => Words.ContainsKey(act);

    /// <summary>Its words; the bare name for one that nobody has put into words.</summary>
    public static Text Of(Act act) => Words.TryGetValue(act, out var words) ? words : Text.Verbatim(act.ToString());
}
