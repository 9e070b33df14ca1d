using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsCorpus.Metadata.Resolution;

/// <summary>Compares the names of publications: legal forms, brackets, accents, the article, and the form of a host make no difference.</summary>
internal static class PublicationName
{
    private static readonly string[] s_legalForms =
        [" GmbH", " GmbH & Co. KG", " AG", " S.L.", " S.L.U.", " S.A.", " S.A.U.", " SA", " SAS", " Ltd", " Ltd.", " Limited", " Inc", " Inc.", " LLC", " KG", " Corp", " Corp.", " S.p.A.", " S.p.A", " S.r.l.", " B.V.", " AB", " AS", " A/S", " Oy", " plc", " PLC", " Sp. z o.o.", " s.r.o.", " a.s.", " d.o.o.", " Kft.", " Zrt.", " Pty Ltd", " (Pty) Ltd"];

    private static readonly SearchValues<char> s_endings = SearchValues.Create([.. s_legalForms.SelectMany(static form => new[] { char.ToLowerInvariant(form[^1]), char.ToUpperInvariant(form[^1]) })]);

    /// <summary>The name without a legal form or a bracket at its end: "Lake Post GmbH", "Lake Post (lakepost.com)".</summary>
    public static string WithoutLegalForm(string name)
    {
        var rest = name.AsSpan().Trim();
        if (rest.Length > 3 && rest[^1] == ')' && rest.LastIndexOf('(') is > 2 and var open) rest = rest[..open].TrimEnd();
        // Most names end in a letter that no legal form ends in, or are one word.
        for (var again = true; again && rest.Length > 0 && s_endings.Contains(rest[^1]) && rest.Contains(' ');)
        {
            again = false;
            foreach (var form in s_legalForms)
            {
                if (rest.Length <= form.Length + 1 || !rest.EndsWith(form, StringComparison.OrdinalIgnoreCase)) continue;
                rest = rest[..^form.Length].TrimEnd(" ,&");
                again = true;
            }
        }

        return rest.Length == name.Length ? name : rest.ToString();
    }

    /// <summary>The name without a slogan: of "Lake Post – News from the shore" the part that names the host, where one does.</summary>
    public static string WithoutSlogan(string name, string label)
    {
        if (label.Length == 0) return name;
        var rest = name.AsSpan();
        while (TitleCutter.LastPart(rest) is { Length: > 0 } last)
        {
            if (HasKey(last, label)) return last.ToString();
            rest = rest[..^last.Length].TrimEnd();
            rest = rest[..^1].TrimEnd();
            if (HasKey(rest, label)) return rest.ToString();
        }

        return name;
    }

    /// <summary>Whether a text has a key.</summary>
    /// <param name="part">The text.</param>
    /// <param name="key">What <see cref="TextKey.Of"/> gives for the other one.</param>
    public static bool HasKey(ReadOnlySpan<char> part, string key)
    {
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        return TextKey.Write(part, buffer).SequenceEqual(key);
    }

    /// <summary>Whether a name looks like that of a host: "lakepost.example".</summary>
    public static bool IsHostLike(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && dot < name.Length - 2 && !name.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>What makes two names the same.</summary>
    /// <param name="name">The name.</param>
    /// <param name="label">The key of the name in the host: "boersenblick" is also the key of "Börsenblick".</param>
    public static string KeyOf(string name, string label)
    {
        name = WithoutLegalForm(WithoutSlogan(name, label));
        if (IsHostLike(name) && Uri.CheckHostName(name) == UriHostNameType.Dns) name = HostNames.LabelOf(HostOf(name));
        else if (name.Length > 8 && name.StartsWith("The ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        var key = TextKey.Of(Folded(name, isExpanded: false));
        // Hosts leave out the article that French and Italian names open with: "L'Écho du Lac" on echodulac.example.
        if (name.Length > 2 && name[0] is 'L' or 'l' && name[1] is '\'' or '’' && key.AsSpan(1).SequenceEqual(label)) return label;
        return label.Length > 0 && key != label && TextKey.Of(Folded(name, isExpanded: true)) == label ? label : key;
    }

    private static string HostOf(string name)
    {
        var host = name.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>The letters without their marks; expanded, as hosts write them: "ö" as "oe".</summary>
    private static string Folded(string name, bool isExpanded)
    {
        // A lone surrogate, which broken JSON can state, has no normal form.
        if (Ascii.IsValid(name) || name.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0) return name;
        var builder = new StringBuilder(name.Length + 8);
        foreach (var unit in isExpanded ? name.Normalize(NormalizationForm.FormC) : name.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark && unit < '\u0370') continue;
            builder.Append(unit switch
            {
                'ä' or 'Ä' or 'æ' or 'Æ' when isExpanded => "ae",
                'ö' or 'Ö' or 'ø' or 'Ø' when isExpanded => "oe",
                'ü' or 'Ü' when isExpanded => "ue",
                'å' or 'Å' when isExpanded => "aa",
                'ß' => "ss",
                'ø' or 'Ø' => "o",
                'æ' or 'Æ' => "ae",
                'ł' or 'Ł' => "l",
                'đ' or 'Đ' => "d",
                'ı' => "i",
                _ => unit.ToString(),
            });
        }

        return builder.ToString();
    }
}
