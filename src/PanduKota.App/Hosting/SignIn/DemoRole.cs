using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>A card on the sign-in page of the demonstration: one click, one role, on the invented region only.</summary>
/// <param name="Key">What the form posts.</param>
/// <param name="WorksInAgency">The role belongs to one agency of the region; its health agency.</param>
public sealed record DemoRole(string Key, Text Title, Text Does, string Icon, Role Role, bool WorksInAgency = false, bool IsOfRegion = true)
{
    public static IReadOnlyList<DemoRole> All { get; } =
    [
        new("koordinator", Text.Of("Koordinator Diskominfo"),
            Text.Of("Menyusun rencana, mengunggah program dari Excel, membuat buku."), "diagram-3", Role.Coordinator),
        new("bappeda", Text.Of("Bappeda"),
            Text.Of("Memeriksa keselarasan dengan RPJMD, menjaga pagu, menjadwalkan."), "bank", Role.Bappeda),
        new("perencana", Text.Of("Perencana Dinas Kesehatan"),
            Text.Of("Mengisi dan membetulkan program dinasnya sendiri."), "pencil", Role.Planner, WorksInAgency: true),
        new("mentor", Text.Of("Mentor"),
            Text.Of("Membaca keadaan daerah sebelum mendampingi."), "person-workspace", Role.Mentor),
        new("publik", Text.Of("Publik"),
            Text.Of("Melihat rencana tanpa masuk."), "people", Role.Visitor, IsOfRegion: false),
        new("operator", Text.Of("Operator"),
            Text.Of("Mengelola data acuan dan seluruh sistem."), "tools", Role.Operator, IsOfRegion: false),
    ];
}
