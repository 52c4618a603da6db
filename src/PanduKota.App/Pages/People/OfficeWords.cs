using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>An office as people say it.</summary>
public static class OfficeWords
{
    /// <summary>"Plt. Kepala perangkat daerah, Dinas Kesehatan, Kabupaten Tanah Contoh".</summary>
    public static string Say(OfficeLine office) =>
        string.Join(", ", new[] { Role(office), office.AgencyName, office.RegionName }.Where(part => !string.IsNullOrEmpty(part)));

    public static string Role(OfficeLine office) => (office.IsActing ? Text.Of("Plt. {0}", Roles.Word(office.Role)) : Roles.Word(office.Role)).ToString();

    /// <summary>"sejak 1 Jan 2026", "1 Jan 2026 s.d. 31 Des 2026".</summary>
    public static string Days(OfficeLine office) => (office.LastDay is { } last
        ? Text.Of("{0:d MMM yyyy} s.d. {1:d MMM yyyy}", office.FirstDay, last)
        : Text.Of("sejak {0:d MMM yyyy}", office.FirstDay)).ToString();
}
