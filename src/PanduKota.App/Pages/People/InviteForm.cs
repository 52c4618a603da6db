using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Mailing;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.People;

/// <summary>The fields of an office as they are typed; of an invitation, with whose it is.</summary>
public sealed class InviteInput
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? Role { get; set; }

    public string? RegionCode { get; set; }

    public string? AgencyId { get; set; }

    public string? FirstDay { get; set; }

    public string? LastDay { get; set; }

    public bool IsActing { get; set; }

    public bool ByMail { get; set; }

    public string? Why { get; set; }
}

/// <summary>What one may choose from; no roles means that one may not give any.</summary>
public sealed record OfficeChoices(IReadOnlyList<Choice> Roles, IReadOnlyList<Choice> Agencies, bool ByServer);

/// <summary>A link that is shown once.</summary>
public sealed record ShownLink(string Address, string Name);

/// <summary>The list of people with its form, as both pages show it.</summary>
/// <param name="RegionCode">The region of the page; null for the list of everybody.</param>
public sealed record PeopleList(PeoplePage Page, string? Search, string Path, OfficeChoices Choices, InviteInput Input, string? RegionCode)
{
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public ShownLink? ShownLink { get; init; }
}

/// <summary>Between the form and the use cases of people.</summary>
public sealed class InviteForm(PlanDb db, MailOptions mail, Say t)
{
    public async Task<OfficeChoices> Choices(Actor actor, string? regionCode, CancellationToken cancel)
    {
        var agencies = regionCode is null ? [] : await db.Agencies.AsNoTracking().Where(a => a.RegionCode == regionCode).OrderBy(a => a.Name)
            .Select(a => new { a.Id, a.Name }).ToListAsync(cancel);
        return new OfficeChoices(
            [.. Offices.GivenBy(actor, regionCode).Select(r => new Choice(r.ToString(), Roles.Word(r).ToString()))],
            [.. agencies.Select(a => new Choice(a.Id.ToString(), a.Name))],
            mail.GoesByServer);
    }

    public Outcome<InvitePerson.Request> Read(InviteInput input, string? regionCode)
    {
        var office = Office(input, regionCode);
        return office.IsOk
            ? new InvitePerson.Request(input.Email ?? "", input.Name ?? "", office.Value, input.ByMail, input.Why)
            : Outcome.Refuse<InvitePerson.Request>(office.Problems);
    }

    public Outcome<Office> Office(InviteInput input, string? regionCode)
    {
        List<Problem> problems = [];
        if (!Enum.TryParse<Role>(input.Role, out var role))
        {
            problems.Add(Problem.Error("PERSON-020", Text.Of("Peran belum dipilih."), Text.Of("Pilih dari daftar."), new Place(Field: "Role")));
        }
        var (first, last) = (Day(input.FirstDay, "FirstDay", problems), Day(input.LastDay, "LastDay", problems));
        return problems.Count > 0
            ? problems
            : new Office(role, regionCode, Guid.TryParse(input.AgencyId, out var agency) ? agency : null, first, last, input.IsActing);
    }

    public static DateOnly? Day(string? words, string field, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        problems.Add(Problem.Error("PERSON-021", Text.Of("\"{0}\" bukan tanggal.", words), Text.Of("Pilih dari kalender."), new Place(Field: field)));
        return null;
    }

    public ShownLink Link(string token, string? name) => new(mail.LinkTo("/undangan/" + token), name ?? "");

    public string Said(Invited invited, InviteInput input) => invited.WasKnown
        ? t["{0} sudah punya akun; tugas barunya sudah berlaku pada tanggalnya.", input.Name]
        : t["Undangan untuk {0} sedang dikirim ke {1}.", input.Name, input.Email];
}
