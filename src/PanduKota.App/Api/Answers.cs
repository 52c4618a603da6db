using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Features.Storage;

namespace PanduKota.App.Api;

/// <summary>Turns outcomes into HTTP: 200/201/204 with the value, or problem details with every refusal in it.</summary>
public static class Answers
{
    public static IResult Of<T>(Outcome<T> outcome) => Of(outcome, value => Results.Ok(value));

    public static IResult Of<T>(Outcome<T> outcome, Func<T, IResult> accepted) =>
        outcome.IsOk ? accepted(outcome.Value) : Refuse(outcome.Problems);

    /// <summary>The thing, or 404 when there is none.</summary>
    public static IResult OrNotFound<T>(T? found)
        where T : class => found is null ? Results.Problem(statusCode: StatusCodes.Status404NotFound) : Results.Ok(found);

    /// <summary>
    /// RFC 9457 problem details. Status 403 where permission is missing, 404 where the thing is, 409 where somebody
    /// else was faster, 413 where a file is too large, else 422.
    /// </summary>
    public static IResult Refuse(IReadOnlyList<Problem> problems) => Refuse(problems, StatusOf(problems));

    /// <param name="status">Instead of the one that follows from the problems.</param>
    public static IResult Refuse(IReadOnlyList<Problem> problems, int status) => new Refusal(problems, Results.Problem(
        statusCode: status,
        title: problems.Count == 0 ? null : problems[0].Message.ToString(),
        extensions: new Dictionary<string, object?> { ["problems"] = problems }));

    /// <summary>Tells the guards, where it is for them, and then the program that asked.</summary>
    private sealed class Refusal(IReadOnlyList<Problem> problems, IResult answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            SecurityLog.NoteRefusal(httpContext, problems);
            return answer.ExecuteAsync(httpContext);
        }
    }

    private static int StatusOf(IReadOnlyList<Problem> problems)
    {
        var codes = problems.Select(p => p.Code).ToList();
        if (codes.Any(c => c.StartsWith("PEOPLE-", StringComparison.Ordinal)))
        {
            return StatusCodes.Status403Forbidden;
        }
        if (codes.Exists(NotFoundCodes.Contains))
        {
            return StatusCodes.Status404NotFound;
        }
        return codes.Exists(ConflictCodes.Contains) ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
    }

    private static readonly HashSet<string> ConflictCodes = [PlanWriter.ConflictCode, "PROG-020"];

    private static readonly HashSet<string> NotFoundCodes =
        ["PLAN-404", "JOB-001", "RECEIPT-001", "REGION-404", "BOOK-032", "BOOK-404", "PERSON-001", "PERSON-015", "AUTH-041", "DRAFT-404", "DRAFT-405", "PROG-404", "SCHEDULE-404", "SCENARIO-404", "RPJMD-404"];
}
