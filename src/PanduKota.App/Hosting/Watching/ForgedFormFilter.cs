using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PanduKota.App.Hosting.Watching;

/// <summary>Notes forms that came without their token, or with a stranger's; the framework has refused them already.</summary>
public sealed class ForgedFormFilter(SecurityLog security) : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            security.Note(SecurityEvent.ForgedRequest, context.HttpContext, "form-token");
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // Nothing is left to do.
    }
}
