using PanduKota.App.Components;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;

namespace PanduKota.App.Pages.Jobs;

/// <summary>What jobs and receipts are called on screen.</summary>
public static class JobWords
{
    public static Text Word(JobState state) => state switch
    {
        JobState.Waiting => Text.Of("Menunggu giliran"),
        JobState.Running => Text.Of("Sedang berjalan"),
        JobState.Done => Text.Of("Sudah selesai"),
        JobState.Failed => Text.Of("Gagal"),
        _ => Text.Of("Dibatalkan"),
    };

    public static Tone ToneOf(JobState state) => state switch
    {
        JobState.Done => Tone.Ok,
        JobState.Failed => Tone.Bad,
        JobState.Running => Tone.Info,
        _ => Tone.Idle,
    };

    public static string IconOf(JobState state) => state switch
    {
        JobState.Running => "arrow-repeat",
        JobState.Waiting => "hourglass-split",
        JobState.Done => "check-lg",
        JobState.Failed => "x-circle",
        _ => "stop-circle",
    };

    /// <summary>What a receipt is of.</summary>
    public static Text Kind(string kind) => kind switch
    {
        "import-programmes" => Text.Of("Unggahan matriks program"),
        "import-medium-term" => Text.Of("Unggahan RPJMD/RPD"),
        "import-agencies" => Text.Of("Unggahan daftar OPD"),
        "import-regions" => Text.Of("Unggahan daftar daerah"),
        "import-nomenclature" => Text.Of("Unggahan nomenklatur"),
        _ => Text.Verbatim(kind),
    };

    /// <summary>"12 detik", "3 menit", "2 jam".</summary>
    public static Text Duration(TimeSpan time) =>
        time.TotalSeconds < 90 ? Text.Of("{0:N0} detik", Math.Max(0, Math.Round(time.TotalSeconds)))
        : time.TotalMinutes < 90 ? Text.Of("{0:N0} menit", Math.Round(time.TotalMinutes))
        : Text.Of("{0:N1} jam", time.TotalHours);

    /// <summary>How long it will still take, from how far it has come; null while that says nothing.</summary>
    public static TimeSpan? Remaining(JobView job, DateTime nowUtc) =>
        job is { State: JobState.Running, StartedAtUtc: { } started, Share: > 0.04 and < 1 } && nowUtc > started
            ? (nowUtc - started) * ((1 - job.Share) / job.Share)
            : null;
}
