namespace NewsCorpus.Training;

/// <summary>The commands of the training program: each one fits one model, prints its metrics and writes one file.</summary>
internal static class TrainingCommands
{
    public static Func<string[], int>? Find(string name) => name switch
    {
        "date-words" => Metadata.DateWordsCommand.Run,
        "metadata" => Metadata.MetadataCommand.Run,
        "charset" => Decoding.CharsetCommand.Run,
        "language" => Languages.LanguageCommand.Run,
        "text-blocks" => Text.TextBlocksCommand.Run,
        "html" => Html.HtmlModelCommand.Run,
        _ => null,
    };

    private const string Help = """
        Fits the embedded models, each from labelled data in NEWSCORPUS_EVAL or ~/.cache/newscorpus-eval; run it in the root of the repository.

          language [--held-out PERCENT] [--examples N] [--rows N] [--steps S,S] [--write FILE]   languages of texts
          charset [--examples N] [--step S] [--write FILE]                                       character sets of bytes
          html [--cv] [--shipped] [--worst N] [--write FILE]                                     blocks of pages
          text-blocks --data FOLDER [--cv FILE] [--output FOLDER]                                lines of plain text
          metadata [--dry] [--detail FILE]                                                       weights of metadata claims
          date-words [FILE]                                                                      words of dates, from the runtime's locales

        benchmarks/NewsCorpus.Training/README.md has the material, the commands that fitted what ships, and their figures.
        """;

    public static int Usage(bool isAsked)
    {
        (isAsked ? Console.Out : Console.Error).WriteLine(Help);
        return isAsked ? 0 : 2;
    }
}
