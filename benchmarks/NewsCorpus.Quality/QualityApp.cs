using NewsCorpus.Quality.Gate;

namespace NewsCorpus.Quality;

/// <summary>Reads the command line.</summary>
internal static class QualityApp
{
    private const int BadUsage = 2;

    private const string Usage = """
        Measures how well articles were found.

          NewsCorpus.Quality evaluate SET RECORDS.jsonl [--root DIR] [--detail FILE]
              Scores records (what `newscorpus parse` wrote) against a set, and prints its figures in one line.
              SET is seeds, aeb, fundus, trafilatura, htmldate, wcxb, text, pdf, pdf-robust, lang, lang-mixed, charset,
              or the path of a gold file of your own: JSON Lines with "id" and any of "body", "with" and "without" (segments
              that must be in or out), "title", "date" (yyyy-MM-dd), "authors", "tags", "publisher", "lang".
              --root    the folder of the sets (default: NEWSCORPUS_EVAL, or ~/.cache/newscorpus-eval)
              --detail  also writes what was right in each document, as JSON

          NewsCorpus.Quality --gate [--raise-floors] [--root DIR] [--floors FILE]
              Runs the library over the sets and fails when a figure is worse than its floor in floors.json.
              --raise-floors moves the floors to figures that are better now; nothing ever moves them down.

        Exit codes: 0 done, 1 a figure is below its floor, 2 unusable input.
        """;

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            switch (arguments)
            {
                case ["evaluate", var set, var records, .. var rest]:
                    var options = new Options(rest, "--root", "--detail");
                    return EvaluateCommand.Run(set, records, options["--root"], options["--detail"], output);
                case ["--gate", "--raise-floors", .. var rest]: return RunGate(rest, raises: true, output);
                case ["--gate", .. var rest]: return RunGate(rest, raises: false, output);
                default:
                    errors.WriteLine(Usage);
                    return BadUsage;
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or ArgumentException or UnauthorizedAccessException)
        {
            errors.WriteLine(exception.Message);
            return BadUsage;
        }
    }

    private static int RunGate(string[] arguments, bool raises, TextWriter output)
    {
        var options = new Options(arguments, "--root", "--floors");
        return GateCommand.Run(options["--root"], options["--floors"], raises, output);
    }
}
