using System.Globalization;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.ChangeLog;

/// <summary>What the change log's own words mean to a reader.</summary>
public static class ChangeWords
{
    private static readonly Dictionary<string, (Text Words, string Icon)> Deeds = new(StringComparer.Ordinal)
    {
        ["programme.add"] = (Text.Of("Menambah program"), "plus-lg"),
        ["programme.edit"] = (Text.Of("Mengubah program"), "pencil"),
        ["programme.remove"] = (Text.Of("Menghapus program"), "trash"),
        ["programme.import"] = (Text.Of("Mengunggah matriks program"), "upload"),
        ["programmes.import"] = (Text.Of("Mengunggah matriks program"), "upload"),
        ["plan.create"] = (Text.Of("Membuat rencana"), "journal-text"),
        ["plan.edit"] = (Text.Of("Mengubah visi, misi, sasaran, atau pagu"), "pencil"),
        ["plan.advance"] = (Text.Of("Memindahkan tahap rencana"), "arrow-right"),
        ["plan.import"] = (Text.Of("Mengunggah matriks program"), "upload"),
        ["schedule.make"] = (Text.Of("Menyusun jadwal"), "calendar3-range"),
        ["schedule.accept"] = (Text.Of("Menerapkan jadwal"), "check-lg"),
        ["schedule.undo"] = (Text.Of("Membatalkan penerapan jadwal"), "arrow-counterclockwise"),
        ["value-instrument.save"] = (Text.Of("Mengubah bobot nilai program"), "sliders"),
        ["programme.score"] = (Text.Of("Memberi skor program"), "bar-chart"),
        ["schedule.curve"] = (Text.Of("Menghitung manfaat terhadap uang"), "graph-up"),
        ["scenario.create"] = (Text.Of("Membuat skenario"), "sliders"),
        ["scenario.copy"] = (Text.Of("Menyalin skenario"), "copy"),
        ["scenario.edit"] = (Text.Of("Mengubah skenario"), "sliders"),
        ["scenario.ceilings"] = (Text.Of("Mengisi pagu skenario"), "coin"),
        ["scenario.lock"] = (Text.Of("Mengunci keputusan dalam skenario"), "lock-fill"),
        ["scenario.unlock"] = (Text.Of("Melepaskan kunci dalam skenario"), "unlock"),
        ["scenario.remove"] = (Text.Of("Menghapus skenario"), "trash"),
        ["book.make"] = (Text.Of("Membuat buku"), "book"),
        ["narrative.save"] = (Text.Of("Menulis naskah buku"), "pencil"),
        ["edition.publish"] = (Text.Of("Menerbitkan edisi buku"), "book"),
        ["book-templates.import"] = (Text.Of("Memasukkan templat buku"), "upload"),
        ["medium-term.import"] = (Text.Of("Mengunggah RPJMD/RPD"), "upload"),
        ["medium-term.agencies"] = (Text.Of("Mencocokkan OPD pada RPJMD/RPD"), "building"),
        ["agency.add"] = (Text.Of("Menambah OPD"), "building"),
        ["agency.edit"] = (Text.Of("Mengubah OPD"), "building"),
        ["agency.remove"] = (Text.Of("Menghapus OPD"), "trash"),
        ["agency.import"] = (Text.Of("Mengunggah daftar OPD"), "building"),
        ["person.invite"] = (Text.Of("Mengundang orang"), "person-plus"),
        ["person.renew-invitation"] = (Text.Of("Membuat tautan undangan baru"), "envelope"),
        ["person.join"] = (Text.Of("Menerima undangan"), "check-lg"),
        ["person.give-office"] = (Text.Of("Memberi tugas"), "person-workspace"),
        ["person.end-office"] = (Text.Of("Menetapkan akhir tugas"), "calendar-x"),
        ["person.ask-email"] = (Text.Of("Meminta alamat surel lain"), "envelope"),
        ["person.change-email"] = (Text.Of("Mengganti alamat surel"), "envelope"),
        ["person.end-sessions"] = (Text.Of("Mengeluarkan seseorang dari peramban"), "box-arrow-right"),
        ["person.lock"] = (Text.Of("Mengunci akun"), "lock"),
        ["person.unlock"] = (Text.Of("Membuka kunci akun"), "unlock"),
        ["person.hand-over"] = (Text.Of("Serah terima"), "arrow-left-right"),
        ["person.change-password"] = (Text.Of("Mengganti kata sandi sendiri"), "key"),
        ["person.reset-password"] = (Text.Of("Membuat kata sandi baru lewat surel"), "key"),
        ["person.begin-second-factor"] = (Text.Of("Menyiapkan kode kedua"), "shield-lock"),
        ["person.start-second-factor"] = (Text.Of("Mengaktifkan kode kedua"), "shield-lock"),
        ["person.stop-second-factor"] = (Text.Of("Mematikan kode kedua"), "shield-lock"),
        ["person.clear-second-factor"] = (Text.Of("Menghapus kode kedua dan kunci sandi seseorang"), "shield-lock"),
        ["person.renew-recovery-codes"] = (Text.Of("Membuat kode pemulihan baru"), "shield-lock"),
        ["person.add-passkey"] = (Text.Of("Menambah kunci sandi"), "fingerprint"),
        ["person.remove-passkey"] = (Text.Of("Menghapus kunci sandi"), "fingerprint"),
        ["person.link-provider"] = (Text.Of("Masuk lewat penyedia untuk pertama kali"), "building"),
        ["api-key.make"] = (Text.Of("Membuat kunci API"), "key"),
        ["api-key.revoke"] = (Text.Of("Mencabut kunci API"), "key"),
        ["region.install-sample"] = (Text.Of("Memasang daerah contoh"), "flag"),
    };

    private static readonly Dictionary<string, Text> Kinds = new(StringComparer.Ordinal)
    {
        ["programme"] = Text.Of("Program"),
        ["plan"] = Text.Of("Rencana"),
        ["schedule"] = Text.Of("Jadwal"),
        ["scenario"] = Text.Of("Skenario"),
        ["value-instrument"] = Text.Of("Instrumen nilai"),
        ["programme-scores"] = Text.Of("Skor program"),
        ["book"] = Text.Of("Buku"),
        ["narrative"] = Text.Of("Naskah"),
        ["edition"] = Text.Of("Edisi buku"),
        ["book-templates"] = Text.Of("Templat buku"),
        ["medium-term-plan"] = Text.Of("RPJMD/RPD"),
        ["agency"] = Text.Of("OPD"),
        ["region"] = Text.Of("Daerah ini"),
        ["person"] = Text.Of("Orang"),
        ["api-key"] = Text.Of("Kunci API"),
    };

    private static readonly Dictionary<string, Text> Fields = new(StringComparer.Ordinal)
    {
        ["ShortName"] = Text.Of("Nama singkat"),
        ["Number"] = Text.Of("Nomor"),
        ["Fields"] = Text.Of("Bidang urusan"),
        ["FirstYear"] = Text.Of("Tahun pertama"),
        ["LastYear"] = Text.Of("Tahun terakhir"),
        ["Years"] = Text.Of("Lama, tahun"),
        ["DimensionSet"] = Text.Of("Susunan dimensi"),
        ["PlanVersion"] = Text.Of("Versi rencana"),
        ["Seed"] = Text.Of("Benih"),
        ["Objective"] = Text.Of("Manfaat jadwal ini"),
        ["Bound"] = Text.Of("Batas atas yang terbukti"),
        ["FileName"] = Text.Of("Berkas"),
        ["Kind"] = Text.Of("Jenis"),
        ["Programmes"] = Text.Of("Jumlah program"),
        ["Indicators"] = Text.Of("Jumlah indikator"),
        ["Language"] = Text.Of("Bahasa"),
        ["Email"] = Text.Of("Surel"),
        ["Role"] = Text.Of("Peran"),
        ["FirstDay"] = Text.Of("Hari pertama"),
        ["LastDay"] = Text.Of("Hari terakhir"),
        ["IsActing"] = Text.Of("Pelaksana tugas"),
        ["Locked"] = Text.Of("Dikunci"),
        ["From"] = Text.Of("Dari"),
        ["To"] = Text.Of("Kepada"),
        ["Joined"] = Text.Of("Menerima undangan"),
        ["SecondFactor"] = Text.Of("Kode kedua"),
        ["Passkey"] = Text.Of("Kunci sandi"),
        ["Provider"] = Text.Of("Penyedia masuk"),
        ["ValidUntil"] = Text.Of("Sampai tanggal"),
        ["Revoked"] = Text.Of("Dicabut"),
    };

    /// <summary>For machines: ids and fingerprints, of no use to a reader.</summary>
    private static readonly HashSet<string> Hidden = ["Version", "FileHash", "Schedule", "Docx", "Html", "Pdf", "Hash", "ReceiptId", "Agency", "Region"];

    public static Text Deed(string what) => Deeds.TryGetValue(what, out var deed) ? deed.Words : Text.Verbatim(what);

    public static string Icon(string what) => Deeds.TryGetValue(what, out var deed) ? deed.Icon : "clock-history";

    public static Text Kind(string subjectKind) => Kinds.GetValueOrDefault(subjectKind, Text.Verbatim(subjectKind));

    public static bool IsShown(string field) => !Hidden.Contains(field);

    public static Text Field(string field, bool isOfProgramme)
    {
        if (isOfProgramme)
        {
            return FieldNames.Of(field);
        }
        var (name, key) = field.Split('[', 2) is [var head, var rest] ? (head, rest.TrimEnd(']')) : (field, "");
        return name switch
        {
            "Offices" => Text.Of("Tugas {0}", key),
            "Keys" => Text.Of("Kunci API {0}", key),
            "Passkeys" => Text.Of("Kunci sandi"),
            _ => PlanFieldNames.Of(field) ?? Fields.GetValueOrDefault(field, Text.Verbatim(field)),
        };
    }

    public static Text Value(string field, string value, bool isOfProgramme)
    {
        if (isOfProgramme || value.Length == 0)
        {
            return FieldNames.Say(field, value);
        }
        if (field.StartsWith("Ceiling", StringComparison.Ordinal))
        {
            return PlanFieldNames.Say(field, value);
        }
        return field switch
        {
            "Status" when Enum.TryParse<PlanStatus>(value, out var status) => PlanStep.Name(status),
            "Status" => value switch
            {
                "Optimal" => Text.Of("Terbukti yang terbaik"),
                "Feasible" => Text.Of("Memenuhi semua pagu"),
                "Infeasible" => Text.Of("Tidak ada jadwal yang memenuhi semua tuntutan"),
                _ => Text.Of("Belum ditemukan jadwal"),
            },
            "Kind" => Text.Verbatim(value.ToUpperInvariant()),
            "Role" when Enum.TryParse<Role>(value, out var role) => Roles.Word(role),
            "Locked" or "IsActing" or "Joined" or "SecondFactor" or "Revoked" when value == "yes" => Text.Of("ya"),
            "Objective" or "Bound" when double.TryParse(value, CultureInfo.InvariantCulture, out var number) => Text.Of("{0:N1}", number),
            _ => Text.Verbatim(value),
        };
    }
}
