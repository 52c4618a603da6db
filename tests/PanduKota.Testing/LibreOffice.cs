using System.Diagnostics;

namespace PanduKota.Testing;

/// <summary>A workbook as another program saves it again.</summary>
public static class LibreOffice
{
    public static async Task<byte[]> SaveAgain(byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("pandu-office").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "program.xlsx"), bytes);
            using var office = Process.Start(new ProcessStartInfo("soffice",
                [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder + "/saved", folder + "/program.xlsx"])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            await office.WaitForExitAsync();
            return await File.ReadAllBytesAsync(Path.Combine(folder, "saved", "program.xlsx"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
