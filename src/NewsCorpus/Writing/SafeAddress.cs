namespace NewsCorpus.Writing;

/// <summary>Addresses from outside that may stand in a link.</summary>
internal static class SafeAddress
{
    /// <summary>The address in its escaped form when it leads to the web or a mailbox; null for scripts, data, files and what is no address.</summary>
    public static string? OfLink(string? target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var uri) && (IsWeb(uri) || uri.Scheme == Uri.UriSchemeMailto) ? uri.AbsoluteUri : null;

    /// <summary>The address in its escaped form when it leads to the web; null otherwise.</summary>
    public static string? OfImage(string? target) => Uri.TryCreate(target, UriKind.Absolute, out var uri) && IsWeb(uri) ? uri.AbsoluteUri : null;

    private static bool IsWeb(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;
}
