"""The encoder: MiniLM with two more input embeddings and heads that are read at the first piece of each token."""

import torch
from torch import nn
from transformers import BertModel

NAME_LABELS = ["O", "B-PERSON", "I-PERSON", "B-ORGANIZATION", "I-ORGANIZATION", "B-PLACE", "I-PLACE"]
ROLE_LABELS = ["O", "B-C", "I-C", "B-S", "I-S", "B-Q", "I-Q"]
GIVEN_LABELS = ["O", "B-C", "I-C", "B-S", "I-S"]
SHAPES, QUOTED = 8, 3
HIDDEN, RANK = 192, 64
# Bounds of |distance| in tokens; the sign doubles them and 0 is inside the cue.
DISTANCES = [1, 2, 3, 4, 5, 7, 10, 15, 23, 36, 61]
SENTENCES, MARKS = 5, 4  # sentence offset -2..2; quotation marks between token and cue, 0..3


class Encoder(nn.Module):
    def __init__(self, pretrained: str, layers: int | None = None, attention_dropout: float = 0.1):
        super().__init__()
        self.bert = BertModel.from_pretrained(
            pretrained,
            add_pooling_layer=False,
            attn_implementation="sdpa",
            attention_probs_dropout_prob=attention_dropout,
        )
        if layers:
            self.bert.encoder.layer = self.bert.encoder.layer[:layers]
            self.bert.config.num_hidden_layers = layers
        size = self.bert.config.hidden_size
        self.shape = nn.Embedding(SHAPES, size)
        self.quoted = nn.Embedding(QUOTED, size)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.quoted.weight)
        self.dropout = nn.Dropout(0.1)
        self.names = nn.Linear(size, len(NAME_LABELS))
        self.roles = nn.Linear(size, len(ROLE_LABELS))
        self.given = Given(size)

    def forward(self, pieces, shapes, quoted, mask):
        """Hidden states of all pieces, (batch, length, size)."""
        table = self.bert.embeddings.word_embeddings
        inputs = table(pieces) + self.shape(shapes) + self.quoted(quoted)
        return self.bert(inputs_embeds=inputs, attention_mask=mask).last_hidden_state

    def freeze_words(self):
        self.bert.embeddings.word_embeddings.weight.requires_grad_(False)


class Given(nn.Module):
    """Labels of a token given a cue: relu(token + cue + bilinear + place) through a linear layer."""

    def __init__(self, size: int):
        super().__init__()
        self.token = nn.Linear(size, HIDDEN)
        self.cue = nn.Linear(size, HIDDEN, bias=False)
        self.token_side = nn.Linear(size, RANK, bias=False)
        self.cue_side = nn.Linear(size, RANK, bias=False)
        self.product = nn.Linear(RANK, HIDDEN, bias=False)
        self.distance = nn.Embedding(2 * len(DISTANCES) + 1, HIDDEN)
        self.sentence = nn.Embedding(SENTENCES, HIDDEN)
        self.marks = nn.Embedding(MARKS, HIDDEN)
        for table in (self.distance, self.sentence, self.marks):
            nn.init.normal_(table.weight, std=0.02)
        self.dropout = nn.Dropout(0.1)
        self.out = nn.Linear(HIDDEN, len(GIVEN_LABELS))

    def forward(self, tokens, cues, distance, sentence, marks):
        """`tokens` (n, size) states; `cues` (n, size) the mean state of the cue that each row belongs to; logits (n, 5)."""
        product = self.product(self.token_side(tokens) * self.cue_side(cues))
        place = self.distance(distance) + self.sentence(sentence) + self.marks(marks)
        return self.out(self.dropout(torch.relu(self.token(tokens) + self.cue(cues) + product + place)))
