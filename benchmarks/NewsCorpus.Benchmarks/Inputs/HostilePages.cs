using System.Globalization;
using System.Text;

namespace NewsCorpus.Benchmarks.Inputs;

/// <summary>Inputs that are made to hurt parsers: each family repeats what once made a parser quadratic, recursive or hungry.</summary>
internal static class HostilePages
{
    /// <summary>The families by name.</summary>
    public static IReadOnlyList<string> Families { get; } =
    [
        "nested-div", "nested-font", "nested-list", "misnested-formatting", "foster-parenting", "unclosed-paragraphs", "many-attributes", "duplicate-attributes",
        "entities", "open-brackets", "comment-bangs", "unclosed-comment", "unclosed-script", "nuls", "long-word", "colspan", "json-depth", "json-many", "meta-flood",
        "links", "short-lines", "blank-lines", "long-line", "template", "noscript", "credits", "buttons", "notices",
    ];

    /// <summary>An input of one family.</summary>
    /// <param name="family">One of <see cref="Families"/>.</param>
    /// <param name="size">How often the pattern repeats.</param>
    public static byte[] Make(string family, int size) => Encoding.UTF8.GetBytes(family switch
    {
        "nested-div" => Repeat("<div>a", size),
        "nested-font" => Numbered("<font size={0}><div>", size),
        "nested-list" => Repeat("<li><ul>", size),
        "misnested-formatting" => Repeat("<a><b><i></a>word ", size),
        "foster-parenting" => Repeat("<table><b>word<tr>", size),
        "unclosed-paragraphs" => Repeat("<p>one word, and another one.", size),
        "many-attributes" => "<p " + Numbered("a{0}=x ", size) + ">word",
        "duplicate-attributes" => "<p " + Repeat("a=x ", size) + ">word",
        "entities" => "<p>" + Repeat("&amp;&#99999999;&notit;", size),
        "open-brackets" => "<p>" + Repeat("<", size * 4),
        "comment-bangs" => "<!--" + Repeat("--!", size * 4),
        "unclosed-comment" => "<p>word" + Repeat("<!-- x ", size),
        "unclosed-script" => Repeat("<script><!--<script>", size),
        "nuls" => "<p>" + Repeat("\0a", size * 4),
        "long-word" => "<p>" + new string('x', size * 8),
        "colspan" => "<table>" + Repeat("<tr><td colspan=9007199254740991 rowspan=99999>word", size),
        "json-depth" => "<script type=\"application/ld+json\">" + Repeat("{\"a\":[", size) + "</script>",
        "json-many" => Repeat("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>", size / 4),
        "meta-flood" => Repeat("<meta name=author content=\"By Mara Quill and Jonas Ash\">", size / 2),
        "links" => Repeat("<a href=x>word word</a> ", size),
        "short-lines" => Repeat("word, word\n", size),
        "blank-lines" => Repeat("\n \n\t\n", size),
        "long-line" => Repeat("By Mara Quill, 3 May 2021. ", size),
        "template" => Repeat("<template><p>word", size),
        "noscript" => Repeat("<noscript><p>word", size),
        "credits" => Interleaved("<p>Photo: Mara Quill</p>", size / 2),
        "buttons" => Interleaved("<p>Story continues below</p>", size / 2),
        "notices" => Interleaved("<div><p>Follow us on the quay</p><a href=x>Sign up</a></div>", size / 4),
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "There is no such family."),
    });

    /// <summary>Lines among paragraphs, so that they are taken for the body.</summary>
    private static string Interleaved(string line, int times) => Repeat(line + "<p>The guild of ferrymen met in the evening, and nobody spoke of the fog that had kept the boats at the quay.</p>", times);

    private static string Repeat(string pattern, int times) => new StringBuilder(pattern.Length * times).Insert(0, pattern, times).ToString();

    private static string Numbered(string pattern, int times)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++) text.Append(pattern.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.ToString();
    }
}
