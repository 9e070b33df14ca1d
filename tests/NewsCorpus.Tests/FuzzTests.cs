using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests;

/// <summary>
/// Damaged and random input: no exception, bounded time, and no recursion over the input, because it runs on a stack of 256 KiB. The environment
/// variable NEWSCORPUS_FUZZ sets how many inputs a reader gets. A failure names its seed, which makes it repeatable.
/// </summary>
public sealed class FuzzTests
{
    private const int SmallStack = 256 * 1024;
    private const int DefaultInputs = 400;

    private static readonly TimeSpan s_longestInput = TimeSpan.FromSeconds(20);

    private static readonly string[] s_fragments =
    [
        "<!--", "--!>", "-->", "<script>", "</script", "<table>", "</p>", "<p", "<![CDATA[", "&#x", "&amp", "&#99999999999;", "<svg>", "<template>", "<a><b></a>",
        "{\"@type\":\"NewsArticle\",", "[[[[", "\0", "\r", "\u2028", "\uFEFF", "\u202E", "\u0600", "9007199254740991", "By ", " - ", "\n\n", "\t",
        "<time datetime=\"2021-13-45\">", "<meta charset=utf-16>", "colspan=99999999", "<font size=7><div>", "<frameset>", "<plaintext>", "<base href=//x>", "<link rel=canonical href=\"https://x\uFFFDy.example/\">",
    ];

    private static int Inputs => int.TryParse(Environment.GetEnvironmentVariable("NEWSCORPUS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : DefaultInputs;

    [Theory]
    [InlineData(".html", SourceFormat.Html)]
    [InlineData(".txt", SourceFormat.PlainText)]
    [InlineData(".html", SourceFormat.Unknown)]
    public void Parse_DamagedSample_GivesAResult(string extension, SourceFormat format)
    {
        var samples = Samples.Files.Where(file => file.EndsWith(extension, StringComparison.Ordinal)).Select(File.ReadAllBytes).ToArray();
        RunAll(format, random => Damage(samples[random.Next(samples.Length)], random));
    }

    [Theory]
    [InlineData(SourceFormat.Html)]
    [InlineData(SourceFormat.PlainText)]
    [InlineData(SourceFormat.Unknown)]
    public void Parse_RandomBytes_GivesAResult(SourceFormat format) => RunAll(format, random =>
    {
        var bytes = new byte[random.Next(4096)];
        random.NextBytes(bytes);
        return bytes;
    });

    [Theory]
    [InlineData(SourceFormat.Html)]
    [InlineData(SourceFormat.PlainText)]
    public void Parse_RandomFragments_GivesAResult(SourceFormat format) => RunAll(format, random =>
    {
        var text = new StringBuilder();
        for (var i = random.Next(400); i > 0; i--) text.Append(s_fragments[random.Next(s_fragments.Length)]).Append(random.Next(3) == 0 ? "word, " : "");
        return Encoding.UTF8.GetBytes(text.ToString());
    });

    [Fact]
    public void Parse_RandomBytesAfterPdfHeader_GivesAResult() => RunAll(SourceFormat.Unknown, random =>
    {
        var bytes = new byte[random.Next(2048)];
        random.NextBytes(bytes);
        return [.. "%PDF-1.7\n"u8, .. bytes, .. "\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF"u8];
    });

    private static void RunAll(SourceFormat format, Func<Random, byte[]> make)
    {
        string? failure = null;
        var parser = Samples.NewParser();
        var thread = new Thread(() =>
        {
            for (var seed = 0; seed < Inputs && failure is null; seed++) failure = Run(parser, format, make(new Random(seed)), seed);
        }, SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static string? Run(NewsParser parser, SourceFormat format, byte[] content, int seed)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            // What fails inside an extension, and readers, classifiers and extractors are extensions, is caught and reported.
            var record = parser.RecordOf(new SourceDocument(content, id: "fuzz", format: format));
            if (record.Contains(DiagnosticCodes.ExtensionFailed, StringComparison.Ordinal)) return $"seed {seed}: {record}";
        }
        catch (Exception exception)
        {
            return $"seed {seed}: {exception}";
        }

        return watch.Elapsed > s_longestInput ? $"seed {seed}: took {watch.Elapsed}" : null;
    }

    /// <summary>Flips, cuts, repeats and inserts, a few times each.</summary>
    private static byte[] Damage(byte[] content, Random random)
    {
        var bytes = content.ToList();
        for (var times = random.Next(1, 12); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1 when bytes.Count > length: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 3: bytes.InsertRange(at, Encoding.UTF8.GetBytes(s_fragments[random.Next(s_fragments.Length)])); break;
                default: bytes.InsertRange(at, Enumerable.Repeat(bytes[at], random.Next(2000))); break;
            }
        }

        return [.. bytes];
    }
}
