using System.Globalization;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Hosting;

/// <summary>Every file that is handed out says how many rows it holds, before anybody has opened it.</summary>
public static class RowCount
{
    public const string Header = "X-Total-Count";

    public static void Say(HttpResponse response, int rows) =>
        response.Headers[Header] = rows.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file as the answer to a program, with its count.</summary>
    public static IResult AsFile(WorkbookFile file) => new Counted(file);

    private sealed class Counted(WorkbookFile file) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            Say(httpContext.Response, file.Rows);
            return Results.File(file.Bytes, file.ContentType, file.FileName).ExecuteAsync(httpContext);
        }
    }
}
