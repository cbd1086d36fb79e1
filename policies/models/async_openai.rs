// async-openai: a request leaves when it is created at the service (see the model).

use std::intrinsics::*;

pub mod error {
    #[derive(Debug)]
    pub struct OpenAIError;
    impl std::fmt::Display for OpenAIError {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            Ok(())
        }
    }
    impl std::error::Error for OpenAIError {}
}
pub mod config {
    #[derive(Clone, Debug, Default)]
    pub struct OpenAIConfig;
    impl OpenAIConfig {
        pub fn new() -> OpenAIConfig {
            OpenAIConfig
        }
        pub fn with_api_key<S>(self, key: S) -> OpenAIConfig {
            self
        }
        pub fn with_api_base<S>(self, base: S) -> OpenAIConfig {
            self
        }
    }
}
#[derive(Clone, Debug, Default)]
pub struct Client;
impl Client {
    pub fn new() -> Client {
        Client
    }
    pub fn with_config<C>(config: C) -> Client {
        Client
    }
    pub fn chat(&self) -> Chat {
        Chat
    }
    pub fn completions(&self) -> Completions {
        Completions
    }
    pub fn responses(&self) -> Responses {
        Responses
    }
    pub fn embeddings(&self) -> Embeddings {
        Embeddings
    }
    pub fn moderations(&self) -> Moderations {
        Moderations
    }
}
pub struct Chat;
impl Chat {
    pub async fn create<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
    pub async fn create_stream<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
}
pub struct Completions;
impl Completions {
    pub async fn create<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
    pub async fn create_stream<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
}
pub struct Responses;
impl Responses {
    pub async fn create<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
    pub async fn create_stream<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
}
pub struct Embeddings;
impl Embeddings {
    pub async fn create<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
    pub async fn create_stream<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
}
pub struct Moderations;
impl Moderations {
    pub async fn create<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
    pub async fn create_stream<R>(&self, request: R) -> Result<types::Answer, error::OpenAIError> {
        opaque()
    }
}
pub mod types {
    use std::intrinsics::*;
    /// Where versions since 0.30 keep them.
    pub mod chat {
        pub use super::*;
    }
    pub mod completions {
        pub use super::*;
    }
    pub mod embeddings {
        pub use super::*;
    }
    pub mod moderations {
        pub use super::*;
    }
    /// What the service answers.
    pub struct Answer {
        pub choices: Vec<Choice>,
    }
    pub struct Choice {
        pub message: Said,
    }
    pub struct Said {
        pub content: Option<String>,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ChatCompletionRequestMessage {
        pub data: String,
    }
    impl From<&str> for ChatCompletionRequestUserMessage {
        fn from(text: &str) -> ChatCompletionRequestUserMessage {
            ChatCompletionRequestUserMessage { data: text.into() }
        }
    }
    impl From<String> for ChatCompletionRequestUserMessage {
        fn from(text: String) -> ChatCompletionRequestUserMessage {
            ChatCompletionRequestUserMessage { data: text }
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateChatCompletionRequest {
        pub data: String,
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateChatCompletionRequestArgs {
        pub data: String,
    }
    impl CreateChatCompletionRequestArgs {
        pub fn model<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn messages<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn content<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn name<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn input<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn prompt<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn max_tokens<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn temperature<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn user<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn functions<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn tools<T>(&mut self, value: T) -> &mut CreateChatCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn build(&self) -> Result<CreateChatCompletionRequest, super::error::OpenAIError> {
            Ok(CreateChatCompletionRequest { data: self.data.clone() })
        }
    }
    impl From<CreateChatCompletionRequest> for ChatCompletionRequestMessage {
        fn from(value: CreateChatCompletionRequest) -> ChatCompletionRequestMessage {
            ChatCompletionRequestMessage { data: value.data }
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct ChatCompletionRequestUserMessage {
        pub data: String,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ChatCompletionRequestUserMessageArgs {
        pub data: String,
    }
    impl ChatCompletionRequestUserMessageArgs {
        pub fn model<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn messages<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn content<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn name<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn input<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn prompt<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn max_tokens<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn temperature<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn user<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn functions<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn tools<T>(&mut self, value: T) -> &mut ChatCompletionRequestUserMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn build(&self) -> Result<ChatCompletionRequestUserMessage, super::error::OpenAIError> {
            Ok(ChatCompletionRequestUserMessage { data: self.data.clone() })
        }
    }
    impl From<ChatCompletionRequestUserMessage> for ChatCompletionRequestMessage {
        fn from(value: ChatCompletionRequestUserMessage) -> ChatCompletionRequestMessage {
            ChatCompletionRequestMessage { data: value.data }
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct ChatCompletionRequestSystemMessage {
        pub data: String,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ChatCompletionRequestSystemMessageArgs {
        pub data: String,
    }
    impl ChatCompletionRequestSystemMessageArgs {
        pub fn model<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn messages<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn content<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn name<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn input<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn prompt<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn max_tokens<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn temperature<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn user<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn functions<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn tools<T>(&mut self, value: T) -> &mut ChatCompletionRequestSystemMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn build(&self) -> Result<ChatCompletionRequestSystemMessage, super::error::OpenAIError> {
            Ok(ChatCompletionRequestSystemMessage { data: self.data.clone() })
        }
    }
    impl From<ChatCompletionRequestSystemMessage> for ChatCompletionRequestMessage {
        fn from(value: ChatCompletionRequestSystemMessage) -> ChatCompletionRequestMessage {
            ChatCompletionRequestMessage { data: value.data }
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct ChatCompletionRequestAssistantMessage {
        pub data: String,
    }
    #[derive(Clone, Debug, Default)]
    pub struct ChatCompletionRequestAssistantMessageArgs {
        pub data: String,
    }
    impl ChatCompletionRequestAssistantMessageArgs {
        pub fn model<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn messages<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn content<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn name<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn input<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn prompt<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn max_tokens<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn temperature<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn user<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn functions<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn tools<T>(&mut self, value: T) -> &mut ChatCompletionRequestAssistantMessageArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn build(&self) -> Result<ChatCompletionRequestAssistantMessage, super::error::OpenAIError> {
            Ok(ChatCompletionRequestAssistantMessage { data: self.data.clone() })
        }
    }
    impl From<ChatCompletionRequestAssistantMessage> for ChatCompletionRequestMessage {
        fn from(value: ChatCompletionRequestAssistantMessage) -> ChatCompletionRequestMessage {
            ChatCompletionRequestMessage { data: value.data }
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateEmbeddingRequest {
        pub data: String,
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateEmbeddingRequestArgs {
        pub data: String,
    }
    impl CreateEmbeddingRequestArgs {
        pub fn model<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn messages<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn content<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn name<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn input<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn prompt<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn max_tokens<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn temperature<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn user<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn functions<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn tools<T>(&mut self, value: T) -> &mut CreateEmbeddingRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn build(&self) -> Result<CreateEmbeddingRequest, super::error::OpenAIError> {
            Ok(CreateEmbeddingRequest { data: self.data.clone() })
        }
    }
    impl From<CreateEmbeddingRequest> for ChatCompletionRequestMessage {
        fn from(value: CreateEmbeddingRequest) -> ChatCompletionRequestMessage {
            ChatCompletionRequestMessage { data: value.data }
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateCompletionRequest {
        pub data: String,
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateCompletionRequestArgs {
        pub data: String,
    }
    impl CreateCompletionRequestArgs {
        pub fn model<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn messages<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn content<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn name<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn input<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn prompt<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn max_tokens<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn temperature<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn user<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn functions<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn tools<T>(&mut self, value: T) -> &mut CreateCompletionRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn build(&self) -> Result<CreateCompletionRequest, super::error::OpenAIError> {
            Ok(CreateCompletionRequest { data: self.data.clone() })
        }
    }
    impl From<CreateCompletionRequest> for ChatCompletionRequestMessage {
        fn from(value: CreateCompletionRequest) -> ChatCompletionRequestMessage {
            ChatCompletionRequestMessage { data: value.data }
        }
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateModerationRequest {
        pub data: String,
    }
    #[derive(Clone, Debug, Default)]
    pub struct CreateModerationRequestArgs {
        pub data: String,
    }
    impl CreateModerationRequestArgs {
        pub fn model<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn messages<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn content<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn name<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn input<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn prompt<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn max_tokens<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn temperature<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn user<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn functions<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn tools<T>(&mut self, value: T) -> &mut CreateModerationRequestArgs {
            self.data = derive2(&self.data, value);
            self
        }
        pub fn build(&self) -> Result<CreateModerationRequest, super::error::OpenAIError> {
            Ok(CreateModerationRequest { data: self.data.clone() })
        }
    }
    impl From<CreateModerationRequest> for ChatCompletionRequestMessage {
        fn from(value: CreateModerationRequest) -> ChatCompletionRequestMessage {
            ChatCompletionRequestMessage { data: value.data }
        }
    }
}
