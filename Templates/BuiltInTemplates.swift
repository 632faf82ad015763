public enum BuiltInTemplates { }
