using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.Drafts;

namespace PanduKota.App.Pages.Drafts;

/// <summary>
/// The drafts of the form on this page: which one it writes to, which one it goes on with, and which others its reader has
/// left behind. Each opened form has a draft of its own; one that is gone on with keeps its own.
/// </summary>
public sealed class FormDrafts(DraftQueries queries, DropDraft drop, CurrentActor current)
{
    /// <summary>Name of the input and of the part of the address that name a draft.</summary>
    public const string Field = "draf";

    public string RegionCode { get; private set; } = "";

    public DraftSubject? Subject { get; private set; }

    /// <summary>The draft that this form writes to.</summary>
    public Guid Id { get; private set; }

    /// <summary>The version of the thing that the form started from.</summary>
    public int StartedFromVersion { get; set; }

    /// <summary>The draft that the reader chose to go on with.</summary>
    public KeptDraft? Continued { get; private set; }

    /// <summary>Others that can be gone on with or thrown away, the newest first.</summary>
    public IReadOnlyList<KeptDraft> Offered { get; private set; } = [];

    /// <summary>What has happened to the thing since the draft was begun; null when nothing has.</summary>
    public string? ChangedSince { get; set; }

    /// <summary>Address of the form, for going on with a draft.</summary>
    public string Path { get; private set; } = "";

    public async Task Load(string regionCode, DraftSubject subject, HttpRequest request, CancellationToken cancel)
    {
        (RegionCode, Subject, Path) = (regionCode, subject, request.Path);
        var isPosted = HttpMethods.IsPost(request.Method);
        var named = isPosted ? request.Form[Field].ToString() : request.Query[Field].ToString();
        Id = isPosted && Guid.TryParse(named, out var posted) ? posted : Guid.CreateVersion7();
        if (isPosted)
        {
            return;
        }
        var all = await queries.Of(regionCode, subject, current.Actor, cancel);
        Continued = all.FirstOrDefault(d => d.Id.ToString() == named);
        Id = Continued?.Id ?? Id;
        Offered = [.. all.Where(d => d.Id != Id)];
    }

    /// <summary>The form was saved, or the draft thrown away.</summary>
    public Task Drop(CancellationToken cancel) => drop.Run(new DropDraft.Request(RegionCode, Id), current.Actor, cancel);
}
