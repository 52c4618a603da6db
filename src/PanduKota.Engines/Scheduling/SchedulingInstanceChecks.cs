using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling;

/// <summary>Whether an instance makes sense before anything is computed: names, years, amounts, order of programmes.</summary>
public static class SchedulingInstanceChecks
{
    private const int MostYears = 20;
    private const long MostMoney = 1_000_000_000_000_000;

    /// <summary>Problems SCHED-010 to SCHED-019; empty for an instance that <see cref="Scheduler"/> takes.</summary>
    public static IReadOnlyList<Problem> Check(SchedulingInstance instance)
    {
        var problems = new List<Problem>();
        if (instance.Years is < 1 or > MostYears)
        {
            problems.Add(Error("SCHED-010", Text.Of("Jangka rencana harus 1 sampai {0} tahun; tertulis {1}.", MostYears, instance.Years),
                Text.Of("Perbaiki banyaknya tahun."), "years"));
            return problems;
        }
        if (instance.Discount is not (> 0 and <= 1))
        {
            problems.Add(Error("SCHED-010", Text.Of("Faktor diskonto harus lebih dari 0 dan paling besar 1."),
                Text.Of("Pakai misalnya 0,97."), "discount"));
        }
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var programme in instance.Programmes)
        {
            if (!ids.Add(programme.Id))
            {
                problems.Add(Of("SCHED-011", programme, Text.Of("Kode program {0} dipakai lebih dari sekali.", programme.Id),
                    Text.Of("Beri tiap program kode sendiri.")));
            }
            CheckProgramme(instance, programme, problems);
        }
        CheckLimits(instance, problems);
        CheckReferences(instance, ids, problems);
        if (problems.Count == 0)
        {
            CheckCycles(instance, problems);
        }
        return problems;
    }

    private static void CheckProgramme(SchedulingInstance instance, CandidateProgramme programme, List<Problem> problems)
    {
        if (programme.DurationYears == 0)
        {
            problems.Add(Of("SCHED-012", programme, Text.Of("Program {0} belum punya biaya tahunan.", programme.Name),
                Text.Of("Isi satu biaya untuk tiap tahun program.")));
        }
        if (!double.IsFinite(programme.Value) || programme.Value <= 0 || programme.Value > 1e9)
        {
            problems.Add(Of("SCHED-012", programme, Text.Of("Nilai program {0} harus lebih dari 0.", programme.Name),
                Text.Of("Isi nilai program.")));
        }
        if (programme.Costs.Any(c => c.Total is < 0 or > MostMoney || (c.ByFundSource?.Values.Any(v => v is < 0 or > MostMoney) ?? false)))
        {
            problems.Add(Of("SCHED-012", programme, Text.Of("Biaya program {0} ada yang di bawah 0 atau terlalu besar.", programme.Name),
                Text.Of("Perbaiki biayanya.")));
        }
        if (programme.Costs.Any(c => c.ByFundSource is { Count: > 0 } by && by.Values.Sum(v => (decimal)v) != c.Total))
        {
            problems.Add(Of("SCHED-013", programme, Text.Of("Jumlah sumber dana program {0} tidak sama dengan biayanya.", programme.Name),
                Text.Of("Samakan jumlah sumber dana dengan biaya tahun itu.")));
        }
        if (programme.FixedStart is { } start && (start < instance.FirstYear || start + programme.DurationYears - 1 > instance.LastYear))
        {
            problems.Add(Of("SCHED-014", programme,
                Text.Of("Program {0} dikunci mulai {1}, tetapi tidak selesai di dalam jangka rencana.", programme.Name, $"{start}"),
                Text.Of("Ubah tahun mulainya atau lepaskan kuncinya.")));
        }
    }

    private static void CheckLimits(SchedulingInstance instance, List<Problem> problems)
    {
        foreach (var ceiling in instance.Ceilings)
        {
            if (!Covers(instance, ceiling.Year) || ceiling.Amount is < 0 or > MostMoney)
            {
                problems.Add(Error("SCHED-015", Text.Of("Pagu tahun {0} di luar jangka rencana atau bukan jumlah yang wajar.", $"{ceiling.Year}"),
                    Text.Of("Perbaiki tahun atau jumlahnya."), "ceilings"));
            }
        }
        foreach (var twice in instance.Ceilings.GroupBy(c => (c.Year, c.FundSource)).Where(g => g.Count() > 1))
        {
            problems.Add(Error("SCHED-015", Text.Of("Pagu tahun {0} tertulis lebih dari sekali.", $"{twice.Key.Year}"),
                Text.Of("Tinggalkan satu saja."), "ceilings"));
        }
        if (instance.Capacities.Any(c => c.MostRunning < 0) || instance.Capacities.GroupBy(c => c.Agency).Any(g => g.Count() > 1))
        {
            problems.Add(Error("SCHED-016", Text.Of("Batas program berjalan per OPD ada yang di bawah 0 atau tertulis dua kali."),
                Text.Of("Tulis satu batas, 0 atau lebih, untuk tiap OPD."), "agency_capacities"));
        }
        foreach (var floor in instance.Floors)
        {
            if (floor.Years.Count == 0 || floor.Years.Any(y => !Covers(instance, y)) || floor.Years.Distinct().Count() < floor.Years.Count
                || floor.LeastSpending is < 0 or > MostMoney || floor.LeastCount < 0
                || (floor.LeastSpending is null && floor.LeastCount is null))
            {
                problems.Add(Error("SCHED-017", Text.Of("Batas minimal dimensi {0} tidak lengkap atau tahunnya di luar jangka rencana.", floor.Dimension),
                    Text.Of("Isi tahun di dalam jangka rencana, dan jumlah 0 atau lebih."), "floors"));
            }
        }
    }

    private static void CheckReferences(SchedulingInstance instance, HashSet<string> ids, List<Problem> problems)
    {
        var named = instance.Precedences.SelectMany(p => new[] { p.Before, p.After }).Concat(instance.ExclusiveGroups.SelectMany(g => g.ProgrammeIds));
        foreach (var id in named.Where(id => !ids.Contains(id)).Distinct(StringComparer.Ordinal))
        {
            problems.Add(Error("SCHED-018", Text.Of("Program {0} disebut tetapi tidak ada dalam daftar.", id),
                Text.Of("Tambahkan programnya atau perbaiki kodenya."), "precedence"));
        }
    }

    private static void CheckCycles(SchedulingInstance instance, List<Problem> problems)
    {
        var waiting = instance.Programmes.ToDictionary(p => p.Id, _ => 0, StringComparer.Ordinal);
        foreach (var pair in instance.Precedences)
        {
            waiting[pair.After]++;
        }
        var followers = instance.Precedences.ToLookup(p => p.Before, p => p.After, StringComparer.Ordinal);
        var free = new Queue<string>(waiting.Where(w => w.Value == 0).Select(w => w.Key));
        while (free.TryDequeue(out var id))
        {
            waiting.Remove(id);
            foreach (var after in followers[id])
            {
                if (--waiting[after] == 0)
                {
                    free.Enqueue(after);
                }
            }
        }
        if (waiting.Count > 0)
        {
            problems.Add(Error("SCHED-019", Text.Of("Program {0} saling menunggu, sehingga tidak ada yang dapat mulai.",
                    string.Join(", ", waiting.Keys.Order(StringComparer.Ordinal).Take(8))),
                Text.Of("Hapus salah satu urutan di antaranya."), "precedence"));
        }
    }

    private static bool Covers(SchedulingInstance instance, int year) => year >= instance.FirstYear && year <= instance.LastYear;

    private static Problem Of(string code, CandidateProgramme programme, Text message, Text mend) =>
        Problem.Error(code, message, mend, new Place(ProgrammeCode: programme.Id, Field: "programmes"));

    private static Problem Error(string code, Text message, Text mend, string field) =>
        Problem.Error(code, message, mend, new Place(Field: field));
}
