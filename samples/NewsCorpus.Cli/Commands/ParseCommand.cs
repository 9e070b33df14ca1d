using System.CommandLine;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Cli.Pages;
using NewsCorpus.Pdf;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that turns sources into records.</summary>
internal static class ParseCommand
{
    private const string Help = """
        Turn pages, texts and PDFs into article records.

        An output FILE is told by its extension, .jsonl, .md, .txt, .csv, .tei or .html, and packed with gzip where .gz follows; another extension needs
        --format. A folder (one that exists, or a name that ends in a slash) gets one file, articles.jsonl or articles.csv, or, with --format md, txt, tei
        or html, a file for each article. With these formats a new name without an extension is a folder, too.

        A document of more than 32 MiB, unpacked, is not read: its record says so.

        A WARC archive gives what servers answered with (status 2xx) in HTML, text or PDF, and the texts of conversions; all else is counted at the end. Where it
        is damaged, a record says so, and reading goes on with the next page.

        Examples:
          newscorpus parse page.html                          one page, shown on the screen
          newscorpus parse pages/ -o articles.jsonl           a folder and all in it
          newscorpus parse 'pages/**/*.html' -o md/ --format md
          newscorpus parse manifest.jsonl -o articles.jsonl   lines of {"id", "path" or "content", "url", "contentType", "fetched", "site"}
          curl -s https://courier.example/a | newscorpus parse - -o a.csv
          newscorpus parse pages.zip -o articles.csv --focus precision --threads 4
          newscorpus parse crawl.warc.gz -o articles.jsonl    the pages, texts and PDFs of a WARC archive
          newscorpus parse corpus.jsonl --profile profile.json --explain -o explained.jsonl
          newscorpus parse corpus.jsonl.gz --shard 3/16 -o part-3.jsonl.gz --resume
          newscorpus parse paper.pdf --stories all            a record for each story of a newspaper page

        Exit codes: 0 all gave an article, 1 some did not (their records say why), 2 bad arguments, 75 broken off, run again (with --resume, behind what is done).
        """;

    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders, globs, archives (.zip, .tar, .tar.gz, .warc, .warc.gz, .wet.gz), lists of documents (.jsonl, .ndjson), or - for standard input; what is packed with gzip is unpacked. " +
                "A folder with a manifest.jsonl is read through it. Hidden files are left out, in archives, too; links to folders are counted, not followed.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE|DIR|-", Description = "Where the records go: a file, a folder, or - for standard output, as when left out." };
        var format = new Option<string?>("--format") { Description = "How they are written. When left out, the extension of FILE tells; jsonl where there is none." };
        format.AcceptOnlyFromAmong(OutputFormat.Names);
        var explain = new Option<bool>("--explain") { Description = "Add what was removed, and all evidence, with rules and confidences, to records in JSON Lines; other formats stay as they are." };
        var focus = FocusOption.Create();
        var threads = ThreadsOption.Create();
        var shard = ShardOption.Create();
        var stories = CreateStoriesOption();
        var profile = new Option<string?>("--profile") { HelpName = "FILE", Description = "What repeats on each site, as `learn` wrote it. None when left out." };
        var resume = new Option<bool>("--resume")
        {
            Description = "Go on where an earlier run of the same command ended or broke off: documents with a record in FILE (.jsonl, .jsonl.gz) are passed over, and the records of the others are put behind it; what a run that was to replace FILE left in FILE.partial counts instead.",
        };
        var command = new Command("parse", Help) { paths, output, format, explain, focus, stories, threads, shard, profile, resume };
        command.SetAction((arguments, cancellationToken) =>
        {
            var written = OutputFormat.Of(arguments.GetValue(format), arguments.GetValue(output));
            var place = OutputTarget.PlaceOf(arguments.GetValue(output), written);
            var options = new RunOptions
            {
                Output = arguments.GetValue(output),
                Format = written,
                IsExplained = arguments.GetValue(explain),
                Focus = arguments.GetValue(focus),
                Stories = arguments.GetValue(stories),
                Threads = arguments.GetValue(threads),
                Shard = arguments.GetValue(shard),
                IsResumed = arguments.GetValue(resume),
                Profile = arguments.GetValue(profile) is { } path ? ProfileFile.Load(place.Refuse(path)) : null,
            };
            var named = arguments.GetRequiredValue(paths);
            return console.OutputIsTerminal && arguments.GetResult(format) is null && options is { Output: null, IsExplained: false, Stories: PdfStories.Main, Shard: null, Profile: null, IsResumed: false } && IsOneDocument(named)
                ? ShowAsync(console, named[0], options.Focus, cancellationToken)
                : new ParseRun(console, options, place).RunAsync(named, cancellationToken);
        });
        return command;
    }

    /// <summary>Whether a person asks for one page, who wants to see the article rather than a record.</summary>
    private static bool IsOneDocument(string[] paths) => paths is [var path] && File.Exists(path) && InputPaths.IsDocument(path);

    private static async Task<int> ShowAsync(CliConsole console, string path, Focus focus, CancellationToken cancellationToken)
    {
        var result = await SingleDocument.ParseAsync(console, path, OutputPlace.None, focus, cancellationToken);
        using var output = new StreamWriter(console.OpenOutput());
        new ArticleCard(CliConsole.OpenTerminal(output)).Write(result);
        return result.IsArticle ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static Option<PdfStories> CreateStoriesOption()
    {
        var stories = new Option<PdfStories>("--stories")
        {
            Description = "Which stories of a PDF page: main, the one under the largest headline, or all, each as a record with its number in source.part. " +
                "Main when left out.",
        };
        stories.AcceptOnlyFromAmong("main", "all");
        return stories;
    }
}
