using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PanduKota.App.Pages;

public sealed class IndexModel : PageModel
{
    public void OnGet()
    {
    }
}
