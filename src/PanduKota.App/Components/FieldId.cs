namespace PanduKota.App.Components;

/// <summary>The id of an input by the name it posts under: "Indicators[0].Targets[2028]" -> "Indicators-0-Targets-2028".</summary>
public static class FieldId
{
    public static string Of(string name) =>
        string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '-')).Replace("--", "-", StringComparison.Ordinal).Trim('-');
}
