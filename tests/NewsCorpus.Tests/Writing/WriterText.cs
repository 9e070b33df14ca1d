using System.Globalization;
using NewsCorpus.Writing;

namespace NewsCorpus.Tests.Writing;

/// <summary>What a writer writes, as a string.</summary>
internal static class WriterText
{
    public static string Of(IArticleWriter writer, params ParseResult[] results)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        writer.WriteHeader(text);
        foreach (var result in results) writer.Write(text, result);
        writer.WriteFooter(text);
        return text.ToString();
    }
}
