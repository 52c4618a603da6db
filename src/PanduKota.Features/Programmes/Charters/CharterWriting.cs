namespace PanduKota.Features.Programmes.Charters;

/// <summary>Brings a stored charter to what its fields say.</summary>
internal static class CharterWriting
{
    /// <param name="fields">Tidy; blank ones take the charter away.</param>
    public static void Take(Programme programme, CharterFields fields)
    {
        if (fields.IsBlank())
        {
            programme.Charter = null;
            return;
        }
        var charter = programme.Charter ??= new QuickWinCharter { RegionCode = programme.RegionCode, ProgrammeId = programme.Id };
        var before = CharterFields.Of(charter).Figures().ToDictionary(f => f.Name, f => TypedFigure.Compared(f.Reading));
        (charter.Problem, charter.ServiceBefore, charter.ServiceAfter, charter.Promise) = (fields.Problem, fields.ServiceBefore, fields.ServiceAfter, fields.Promise);
        (charter.Beneficiaries, charter.Owner, charter.LegalBasis, charter.Sustainability) = (fields.Beneficiaries, fields.Owner, fields.LegalBasis, fields.Sustainability);
        (charter.Status, charter.Year, charter.Kpi, charter.KpiUnit, charter.KpiDirection) = (fields.Status, fields.Year, fields.Kpi, fields.KpiUnit, fields.KpiDirection);
        charter.Months.RemoveAll(m => !fields.Months.ContainsKey(m.Month));
        foreach (var month in fields.Months.Keys.Where(m => charter.Months.TrueForAll(own => own.Month != m)))
        {
            charter.Months.Add(new QuickWinMonth { RegionCode = programme.RegionCode, ProgrammeId = programme.Id, Month = month });
        }
        // The words stay as they were written while they mean the same: 92 is not rewritten as 92,0.
        foreach (var (name, reading) in fields.Figures().Where(f => before.GetValueOrDefault(f.Name, "") != TypedFigure.Compared(f.Reading)))
        {
            Put(charter, name, reading.Words.Length == 0 ? null : reading.Words, reading.Number);
        }
        charter.Months.Sort((a, b) => a.Month.CompareTo(b.Month));
    }

    private static void Put(QuickWinCharter charter, string name, string? words, decimal? number)
    {
        switch (name)
        {
            case "Baseline":
                (charter.BaselineText, charter.Baseline) = (words, number);
                break;
            case "Target":
                (charter.TargetText, charter.Target) = (words, number);
                break;
            default:
                var month = charter.Months.First(m => name == CharterFields.NameOf(m.Month, "Planned") || name == CharterFields.NameOf(m.Month, "Actual"));
                if (name == CharterFields.NameOf(month.Month, "Planned"))
                {
                    (month.PlannedText, month.Planned) = (words, number);
                }
                else
                {
                    (month.ActualText, month.Actual) = (words, number);
                }
                break;
        }
    }
}
