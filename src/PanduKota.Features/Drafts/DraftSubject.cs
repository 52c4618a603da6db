using System.Security.Cryptography;
using System.Text;
using PanduKota.Features.People;

namespace PanduKota.Features.Drafts;

public enum DraftForm
{
    /// <summary>The plan's own words and ceilings.</summary>
    Plan,

    Programme,

    /// <summary>A programme that is being added to a plan.</summary>
    NewProgramme,

    /// <summary>The charter of a programme that is a quick win.</summary>
    Charter,
}

/// <summary>Which form of which thing a draft is of: "programme:0198...".</summary>
/// <param name="Id">The programme or, for the other forms, the plan.</param>
public sealed record DraftSubject(DraftForm Form, Guid Id)
{
    public override string ToString() => $"{char.ToLowerInvariant(Form.ToString()[0])}{Form.ToString()[1..]}:{Id}";

    /// <summary>Null when it is not one.</summary>
    public static DraftSubject? Read(string? words) =>
        words?.Split(':') is [var form, var id] && Enum.TryParse<DraftForm>(form, ignoreCase: true, out var known) && Enum.IsDefined(known)
        && Guid.TryParse(id, out var guid)
            ? new DraftSubject(known, guid)
            : null;
}

/// <summary>Whose a draft is.</summary>
internal static class DraftOwner
{
    /// <summary>
    /// The account or, where there is none (links, role cards), the name in its office; hashed: who reads the table does
    /// not read names.
    /// </summary>
    public static string Of(Actor actor) => actor.AccountId is { } account
        ? Of(account)
        : Hash($"{actor.Role}\n{actor.RegionCode}\n{actor.AgencyId}\n{actor.Name}");

    public static string Of(Guid accountId) => Hash($"account\n{accountId}");

    private static string Hash(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}
