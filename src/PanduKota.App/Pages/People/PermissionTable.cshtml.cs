using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.App.Hosting;

namespace PanduKota.App.Pages.People;

/// <summary>The policy as it stands in the code, for the administrator to read.</summary>
public sealed class PermissionTableModel(Shell shell, Say t) : PageModel
{
    public void OnGet() => shell.Title = t["Hak akses"];
}
