/// What runs here, named in every assessment so that it can be repeated.
public enum HeedVersion {
    /// The engine's version.
    public static let engine = "0.1.0"
    /// The version of the JSON form of an assessment.
    public static let schema = "heed.assessment/1"
}
