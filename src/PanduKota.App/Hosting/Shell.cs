using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Hosting;

/// <summary>What a page tells the layout about itself; one for each request.</summary>
public sealed class Shell
{
    /// <summary>What the page shows and whose it is; stands in the tab and is the page's heading.</summary>
    public string Title { get; set; } = "PanduKota";

    /// <summary>The region whose journey is shown on the left; null on pages of the whole nation.</summary>
    public Region? Region { get; set; }

    public Plan? Plan { get; set; }

    /// <summary>Path of the page's place in the journey, such as "program"; "" is the region's summary.</summary>
    public string? Stage { get; set; }

    /// <summary>The way of the region with its true states; empty on pages of the whole nation.</summary>
    public IReadOnlyList<JourneyStage> Journey { get; set; } = [];

    /// <summary>From the outermost page inwards, without the page itself.</summary>
    public List<Crumb> Crumbs { get; } = [];

    /// <summary>The front page draws its own heading.</summary>
    public bool HasOwnHeading { get; set; }
}

public sealed record Crumb(string Words, string Path);
