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

    public static int Usage()
    {
        Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks/NewsCorpus.Training -- COMMAND [options]");
        return 2;
    }
}
