using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsCorpus.Cli.Pages;

/// <summary>A web page that runs no script and loads nothing, whatever the text in it.</summary>
internal static class StaticPage
{
    // Letters of all scripts stay readable; markup, quotation marks and controls are encoded.
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes all before the content.</summary>
    /// <param name="writer">The page.</param>
    /// <param name="title">Its title, which also stands on top of it.</param>
    /// <param name="style">Its style sheet, the only one that a browser will apply.</param>
    public static void WriteStart(TextWriter writer, string title, string style)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        writer.Write("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">" +
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'\">" +
            $"<meta name=\"viewport\" content=\"width=device-width\"><title>{Encode(title)}</title><style>{style}</style></head><body>\n<h1 dir=\"auto\">{Encode(title)}</h1>\n");
    }

    /// <summary>Writes all after the content.</summary>
    public static void WriteEnd(TextWriter writer) => writer.Write("</body></html>\n");

    /// <summary>Text for the content and for attributes.</summary>
    public static string Encode(string text) => s_encoder.Encode(text);
}
