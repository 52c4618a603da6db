using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Regions;

/// <summary>Refusals about regions that every door says alike.</summary>
public static class RegionProblems
{
    public static Problem NoRegion(string code) => Problem.Error(
        "REGION-404", Text.Of("Daerah dengan kode {0} tidak ada.", code),
        Text.Of("Periksa kode wilayah Kemendagri di daftar daerah, misalnya 35.10."), new Place(Field: "RegionCode"));
}
