using Microsoft.EntityFrameworkCore;

namespace PanduKota.Features.Storage;

/// <summary>A key with which the server seals cookies and form tokens, as XML of the framework.</summary>
public sealed class SealingKey
{
    public required Guid Id { get; init; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}

/// <summary>The server's sealing keys in the database, so that all nodes read each other's cookies.</summary>
public sealed class SealingKeys(PlanDb db, WriteQueue queue, SecretBox box)
{
    public IReadOnlyList<string> All() =>
        [.. db.SealingKeys.AsNoTracking().OrderBy(k => k.Id).Select(k => k.Xml).ToList().Select(xml => box.Open(xml, StoredSecrets.SealingKeyPurpose))];

    /// <summary>Keys belong to the server, not to the plan: they are in no change log.</summary>
    public async Task Add(string friendlyName, string xml, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        db.SealingKeys.Add(new SealingKey { Id = Guid.CreateVersion7(), FriendlyName = friendlyName, Xml = box.Seal(xml, StoredSecrets.SealingKeyPurpose) });
        await db.SaveChangesAsync(cancel);
    }
}
