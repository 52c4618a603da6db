using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PanduKota.App.Hosting;
using PanduKota.Engines;

namespace PanduKota.App.Components;

public enum FieldKind
{
    Text,
    LongText,
    Number,
    Money,
    Select,
    Checkbox,
    Date,
    File,
    Email,
    Password,
}

/// <summary>One choice of a select field.</summary>
public sealed record Choice(string Value, string Words);

/// <summary>
/// A labelled input with its hint, unit and error in words: <c>&lt;field name="Name" label="..." kind="Text" .../&gt;</c>.
/// Errors are those problems whose place names this field.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(Say t) : TagHelper
{
    public required string Name { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public FieldKind Kind { get; set; }

    public string? Value { get; set; }

    /// <summary>Stands inside the field, behind the value: "tahun", "%".</summary>
    public string? Unit { get; set; }

    public IEnumerable<Choice>? Choices { get; set; }

    /// <summary>First entry of a select, with an empty value; null for none.</summary>
    public string? Blank { get; set; }

    public IEnumerable<Problem>? Problems { get; set; }

    public bool Optional { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Takes the keyboard when it appears; for a form that was asked for inside a page.</summary>
    public bool Autofocus { get; set; }

    public int Rows { get; set; } = 3;

    public int? MaxLength { get; set; }

    /// <summary>"narrow", "wide" or nothing.</summary>
    public string? Width { get; set; }

    public string? Accept { get; set; }

    /// <summary>What the browser may fill in: "username", "current-password", "new-password", "one-time-code".</summary>
    public string? Autocomplete { get; set; }

    private string Id => FieldId.Of(Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var found = (Problems ?? []).Where(p => p.Place.Field == Name).ToList();
        var worst = found.Count == 0 ? "" : found.Max(p => p.Severity) == Severity.Error ? " has-error" : " has-warning";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field {Width}{worst}{(Kind == FieldKind.Checkbox ? " check" : "")}");
        output.Content.AppendHtml(LabelTag());
        if (Hint is not null)
        {
            output.Content.AppendHtml(Line("p", "hint", Id + "-hint", Hint));
        }
        output.Content.AppendHtml(Framed(Input(found)));
        foreach (var (problem, number) in found.Select((p, i) => (p, i)))
        {
            output.Content.AppendHtml(ProblemLine(problem, $"{Id}-error-{number}"));
        }
    }

    private TagBuilder LabelTag()
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id } };
        label.InnerHtml.Append(Label);
        if (Optional)
        {
            label.InnerHtml.AppendHtml(Line("span", "optional", null, t["boleh kosong"]));
        }
        return label;
    }

    private static TagBuilder ProblemLine(Problem problem, string id)
    {
        var line = new TagBuilder("p") { Attributes = { ["id"] = id, ["class"] = "problem " + Tones.Css(Tones.Of(problem.Severity)) } };
        line.InnerHtml.AppendHtml(Icons.Svg(Tones.Icon(Tones.Of(problem.Severity))));
        var words = new TagBuilder("span");
        words.InnerHtml.Append(problem.Message.ToString());
        if (problem.Mend is { } mend)
        {
            words.InnerHtml.Append(" ").AppendHtml(Line("span", "mend", null, mend.ToString()));
        }
        line.InnerHtml.AppendHtml(words);
        return line;
    }

    private TagBuilder Input(List<Problem> found)
    {
        var input = Kind switch
        {
            FieldKind.LongText => LongText(),
            FieldKind.Select => Select(),
            _ => new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing },
        };
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        if (input.TagName == "input")
        {
            SetInput(input);
        }
        Set(input, "maxlength", MaxLength?.ToString(CultureInfo.InvariantCulture));
        Set(input, "disabled", Disabled ? "disabled" : null);
        Set(input, "autofocus", Autofocus ? "" : null);
        List<string> described = [.. Hint is null ? Array.Empty<string>() : [Id + "-hint"], .. found.Select((_, i) => $"{Id}-error-{i}")];
        Set(input, "aria-describedby", described.Count == 0 ? null : string.Join(' ', described));
        Set(input, "aria-invalid", found.Any(p => p.Severity == Severity.Error) ? "true" : null);
        return input;
    }

    private void SetInput(TagBuilder input)
    {
        input.Attributes["type"] = Kind switch
        {
            FieldKind.Checkbox => "checkbox",
            FieldKind.Date => "date",
            FieldKind.File => "file",
            FieldKind.Email => "email",
            FieldKind.Password => "password",
            _ => "text",
        };
        Set(input, "inputmode", Kind switch { FieldKind.Money => "numeric", FieldKind.Number => "decimal", _ => null });
        Set(input, "data-money", Kind == FieldKind.Money ? "" : null);
        Set(input, "accept", Accept);
        Set(input, "autocomplete", Autocomplete ?? (Kind is FieldKind.Text or FieldKind.Number or FieldKind.Money ? "off" : null));
        if (Kind == FieldKind.Checkbox)
        {
            input.Attributes["value"] = "true";
            Set(input, "checked", Value is "true" or "True" ? "checked" : null);
        }
        // A password that was refused is typed again and never sent back.
        else if (Kind is not (FieldKind.File or FieldKind.Password))
        {
            Set(input, "value", Value);
        }
    }

    private TagBuilder LongText()
    {
        var area = new TagBuilder("textarea") { Attributes = { ["rows"] = Rows.ToString(CultureInfo.InvariantCulture) } };
        // A browser drops the first line break inside a textarea.
        area.InnerHtml.AppendHtml("\n").Append(Value ?? "");
        return area;
    }

    private TagBuilder Select()
    {
        var select = new TagBuilder("select");
        IEnumerable<Choice> choices = Blank is null ? Choices ?? [] : [new Choice("", Blank), .. Choices ?? []];
        foreach (var choice in choices)
        {
            var option = new TagBuilder("option") { Attributes = { ["value"] = choice.Value } };
            Set(option, "selected", choice.Value == (Value ?? "") ? "selected" : null);
            option.InnerHtml.Append(choice.Words);
            select.InnerHtml.AppendHtml(option);
        }
        return select;
    }

    private IHtmlContent Framed(TagBuilder input)
    {
        var before = Kind == FieldKind.Money ? "Rp" : null;
        if (before is null && Unit is null)
        {
            return input;
        }
        var frame = new TagBuilder("div") { Attributes = { ["class"] = "with-unit" } };
        if (before is not null)
        {
            frame.InnerHtml.AppendHtml(Line("span", "unit before", null, before));
        }
        frame.InnerHtml.AppendHtml(input);
        if (Unit is not null)
        {
            frame.InnerHtml.AppendHtml(Line("span", "unit", null, Unit));
        }
        return frame;
    }

    private static TagBuilder Line(string tag, string css, string? id, string words)
    {
        var line = new TagBuilder(tag) { Attributes = { ["class"] = css } };
        Set(line, "id", id);
        line.InnerHtml.Append(words);
        return line;
    }

    private static void Set(TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }
    }
}
